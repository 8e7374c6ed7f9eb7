// The list of chats of a phone that knows several bots, or none yet.

import { avatar } from "./avatar.js";
import { h } from "./dom.js";
import { preview } from "./message.js";
import { t, timeOf } from "./strings.js";

export class ChatList {
  constructor(phone) {
    this.phone = phone;
    this.items = h("ul", { class: "chat-items" });
    this.empty = h("p", { class: "sms-empty" }, t("noBots"));
    this.node = h("nav", { class: "chat-list", "aria-label": t("chats"), hidden: true }, this.items, this.empty);
    this.refresh();
  }

  /** Drawn only while it is on the screen. */
  refresh() {
    const chats = [...this.phone.person.chats.values()];
    this.empty.hidden = chats.length > 0;
    if (chats.length < 2) return this.items.replaceChildren();
    chats.sort((a, b) => lastDate(b) - lastDate(a));
    return this.items.replaceChildren(...chats.map((chat) => this.#item(chat)));
  }

  #item(chat) {
    const last = chat.messages.get(chat.ids.at(-1));
    return h("li", {}, h("button", { type: "button", class: "chat-item", on: { click: () => this.phone.openChat(chat.bot.id) } },
      avatar(chat.bot.first_name),
      h("span", { class: "chat-item-text" },
        h("strong", {}, chat.bot.first_name),
        h("span", {}, last ? preview(last) : chat.bot.short_description || t("bot"))),
      h("span", { class: "chat-item-side" },
        last && h("time", {}, timeOf(last.date)),
        chat.unread > 0 && h("span", { class: "badge", "aria-label": t("unread", { count: chat.unread }) }, String(chat.unread)))));
  }
}

function lastDate(chat) {
  return chat.messages.get(chat.ids.at(-1))?.date ?? 0;
}
