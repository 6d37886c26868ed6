import "./matchers/close-to";
