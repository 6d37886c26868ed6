import { create, elementById } from './element';

/** What the workbook is doing, the message of the selected cell, and what the add-in was refused. */
export class StatusBar {
  private readonly state = create('span', 'state');
  private readonly message = create('span', 'cell-message');
  private readonly refusal = create('span', 'refusal');

  constructor() {
    this.state.setAttribute('role', 'status');
    this.refusal.setAttribute('role', 'alert');
    this.refusal.hidden = true;
    elementById('status-bar').replaceChildren(this.state, this.message, this.refusal);
  }

  say(text: string): void {
    this.state.textContent = text;
  }

  showMessage(text: string | undefined): void {
    this.message.textContent = text ?? '';
    this.message.title = text ?? '';
  }

  refuse(text: string): void {
    this.refusal.textContent = text;
    this.refusal.title = text;
    this.refusal.hidden = false;
  }
}
