// One chat on one phone: puts head, history and composer together and knows what each tap means.

import { act } from "./actions.js";
import { acceptDrops } from "./attachments.js";
import { ChatHead } from "./chat-head.js";
import { Composer } from "./composer.js";
import { h } from "./dom.js";
import { History } from "./history.js";
import { followLink } from "./links.js";
import { messageMenu } from "./message-menu.js";
import { preview, senderName } from "./message.js";
import { ask, copyText, openMenu, toast, viewPicture } from "./overlay.js";
import { Sharing } from "./sharing.js";
import { place } from "./store.js";
import { t } from "./strings.js";

const PATIENCE_MS = 60_000; // a button stops waiting after this, whatever happens

export class Chat {
  /** `phone` is the Phone that shows this chat; `leave` leads to the list of chats, when there is one. */
  constructor(phone, chat, leave) {
    this.phone = phone;
    this.person = phone.person;
    this.chat = chat;
    this.sharing = new Sharing(this);
    this.head = new ChatHead(chat, () => this.person.chats.size < 2, {
      leave,
      start: () => this.start(""),
      block: () => this.do("block", {}),
      unblock: () => this.do("unblock", {}),
      jump: (id) => this.goTo(id),
    });
    this.history = new History(chat, { personId: this.person.id, chat, on: this.#taps() }, () => phone.store.now(), () => this.markRead());
    this.composer = new Composer(chat, this.#composing());
    this.node = h("section", { class: "chat", "aria-label": t("chatWith", { name: chat.bot.first_name }) },
      this.head.node, this.head.pinned, this.head.about, this.history.node, this.composer.node);
    acceptDrops(this.node, (files) => this.sharing.files(files, "photo"));
  }

  close() {
    this.head.close();
    this.history.close();
  }

  /** Take in one event of this chat. */
  event(event) {
    switch (event.type) {
      case "message":
      case "edited":
        this.history.show(event.message, event.theirs);
        this.#refresh();
        break;
      case "deleted":
        this.history.remove(event.message_ids);
        this.#refresh();
        break;
      case "tapped":
      case "tap_done":
        this.history.markBusy(event.message_id);
        break;
      case "toast":
        this.#answered(event);
        break;
      case "action":
        this.head.action();
        break;
      default:
        this.#refresh();
    }
  }

  /** Tell the simulator that the newest message was seen, once it really is on the screen. */
  markRead() {
    if (!this.chat.unread || !this.history.atEnd || document.hidden || !this.phone.shows(this.chat.bot.id)) return;
    this.chat.unread = 0;
    this.phone.store.touch({ type: "read", person: this.person.id, bot: this.chat.bot.id });
    this.do("read", {});
  }

  goTo(id) {
    if (!this.history.goTo(id)) toast(this.phone.node, t("messageGone"));
  }

  start(payload) {
    return this.do("start", { payload });
  }

  edit(message) {
    this.composer.mode({ kind: "edit", message, title: t("editing"), line: preview(message) });
  }

  reply(message) {
    this.composer.mode({ kind: "reply", message, title: senderName(message), line: preview(message) });
  }

  async copy(text) {
    toast(this.phone.node, (await copyText(text)) ? t("copied") : t("notCopied"));
  }

  /** One of the person's verbs; a refusal is shown on the phone. Resolves to whether it went well. */
  async do(verb, body) {
    try {
      await act(this.person.id, verb, { bot: this.chat.bot.id, ...body });
      return true;
    } catch (error) {
      toast(this.phone.node, t("refused", { reason: error.message }));
      return false;
    }
  }

  async #send(text, mode) {
    const id = mode?.message.message_id;
    const sent = mode?.kind === "edit"
      ? await this.do("edit", { message_id: id, text })
      : await this.do("send", { text, ...(mode ? { reply_to: id } : {}) });
    if (!sent && !this.composer.field.value) this.composer.insert(text);
  }

  #refresh() {
    this.head.refresh();
    this.composer.refresh();
  }

  #taps() {
    return {
      command: (text) => this.#send(text, null),
      copy: (text) => this.copy(text),
      link: (address, event) => followLink(address, event, this),
      tap: (button, at) => this.#tap(button, at),
      view: (picture) => viewPicture(picture),
      jump: (id) => this.goTo(id),
      menu: (message, node, pointer) => openMenu(messageMenu(this, message), node, pointer),
    };
  }

  #composing() {
    return {
      send: (text, mode) => this.#send(text, mode),
      press: (button) => this.#press(button),
      attach: (anchor) => this.sharing.menu(anchor),
      start: () => this.start(""),
      unblock: () => this.do("unblock", {}),
      webApp: () => toast(this.phone.node, t("noWebApps")),
      up: () => this.#editLast(),
    };
  }

  /** An inline button: most ask the bot, some do something on the phone itself. */
  async #tap(button, at) {
    const address = button.url ?? button.login_url?.url;
    const query = button.switch_inline_query_current_chat ?? button.switch_inline_query;
    if (address) await followLink(address, null, this);
    else if (button.copy_text) await this.copy(button.copy_text.text);
    else if (button.web_app) toast(this.phone.node, t("noWebApps"));
    else if (query !== undefined) this.composer.insert(`@${this.chat.bot.username} ${query}`);
    else await this.#ask(at);
  }

  /** Send the tap; the button waits until the bot has answered. */
  async #ask(at) {
    const { busy } = this.chat;
    if (busy.has(place(at))) return;
    busy.add(place(at));
    this.history.markBusy(at.message_id);
    const settled = () => {
      if (busy.delete(place(at))) this.history.markBusy(at.message_id);
    };
    setTimeout(settled, PATIENCE_MS);
    if (!(await this.do("tap", at))) settled();
  }

  async #answered({ text, alert, url }) {
    if (url) await followLink(url, null, this);
    if (!text) return;
    if (alert) await ask(this.phone.node, text, [{ label: t("ok"), value: true }]);
    else toast(this.phone.node, text);
  }

  async #press(button) {
    if (button.request_contact) await this.sharing.contact();
    else if (button.request_location) await this.sharing.place();
    else if (["web_app", "request_users", "request_chat", "request_poll"].some((field) => field in button)) toast(this.phone.node, t("notSimulated"));
    else await this.#send(button.text, null);
  }

  /** The upward arrow in the empty field: edit the last own message, or walk into the history. */
  #editLast() {
    const last = this.chat.messages.get(this.chat.ids.at(-1));
    if (last?.text && last.from?.id === this.person.id && !last.forward_origin) this.edit(last);
    else this.history.focusLast();
  }
}
