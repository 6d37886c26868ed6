/** Five customers and what they bought, for examples: bread and butter go together, tea stands alone. */
export const shoppers = {
  customer: [['Ann'], ['Ann'], ['Bob'], ['Bob'], ['李明'], ['Dee'], ['Eve'], ['Eve']],
  line: [['Bread'], ['Butter'], ['Bread'], ['Butter'], ['Bread'], ['Tea'], ['Tea'], ['Butter']],
};
