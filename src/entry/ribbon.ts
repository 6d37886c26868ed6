/** Lets the ribbon's button do in one click what the pane's does, with the pane in view to show how it goes. */
export function onSegmentSheet(segment: () => Promise<unknown> | void): void {
  Office.actions.associate('segmentSheet', async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await segment();
    } finally {
      // Without this Excel keeps the button waiting; what went wrong stands in the pane.
      event.completed();
    }
  });
}
