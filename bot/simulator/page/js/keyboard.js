// Keyboards: the buttons under a message and the ones under the text field.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { place } from "./store.js";
import { t } from "./strings.js";

const MARKS = [
  ["url", "launch"], ["login_url", "launch"], ["web_app", "window"], ["copy_text", "copy"],
  ["switch_inline_query", "forward"], ["switch_inline_query_chosen_chat", "forward"],
];
const ASKS = [
  ["request_contact", "person"], ["request_location", "place"], ["request_poll", "poll"], ["web_app", "window"],
  ["request_users", "person"], ["request_chat", "chat"],
];

/** Rows of inline buttons. `tap(button, row, column)` is called for each press; `busy` holds the waiting places. */
export function inlineKeyboard(rows, messageId, busy, tap) {
  return h("div", { class: "inline-keyboard", role: "group", "aria-label": t("buttons") },
    rows.map((buttons, row) => h("div", { class: "keyboard-row" },
      buttons.map((button, column) => inlineButton(button, { message_id: messageId, row, column }, busy, tap)))));
}

function inlineButton(button, at, busy, tap) {
  const mark = MARKS.find(([field]) => field in button)?.[1];
  const waiting = busy.has(place(at));
  const element = h("button", {
    type: "button", class: "inline-button", "aria-busy": waiting ? "true" : null,
    data: { row: at.row, column: at.column, ...(button.style ? { style: button.style } : {}) },
    on: { click: () => tap(button, at.row, at.column) },
  }, h("span", { class: "inline-label" }, button.text), mark && icon(mark, "icon mark"));
  if (button.url) element.title = button.url;
  return element;
}

/** Show which buttons of a message still wait for their answer. */
export function markBusy(keyboard, messageId, busy) {
  for (const button of keyboard.querySelectorAll(".inline-button")) {
    const { row, column } = button.dataset;
    if (busy.has(place({ message_id: messageId, row, column }))) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
  }
}

/** The bot's own keyboard below the text field. A KeyboardButton may be a bare string. */
export function replyKeyboard(markup, press) {
  return h("div", { class: "reply-keyboard", role: "group", "aria-label": t("keyboard"), data: { resize: markup.resize_keyboard ? "yes" : "no" } },
    markup.keyboard.map((row) => h("div", { class: "keyboard-row" },
      row.map((given) => {
        const button = typeof given === "string" ? { text: given } : given;
        const mark = ASKS.find(([field]) => field in button)?.[1];
        return h("button", {
          type: "button", class: "reply-button", data: button.style ? { style: button.style } : {},
          on: { click: () => press(button) },
        }, mark && icon(mark, "icon mark"), h("span", {}, button.text));
      }))));
}
