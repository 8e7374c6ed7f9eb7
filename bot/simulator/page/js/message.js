// One bubble: a message, or the messages of an album. An edit changes only what differs, so pictures do not flicker
// and the pressed button keeps the focus.

import { h } from "./dom.js";
import { formatted, plain, uncover } from "./entities.js";
import { icon } from "./icons.js";
import { inlineKeyboard, markBusy } from "./keyboard.js";
import { isVisual, mediaKind, mediaNode } from "./media.js";
import { service } from "./service.js";
import { momentOf, t, timeOf } from "./strings.js";

const PREVIEW = 160; // letters of a message that a single line could ever show
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\u{1F1E6}-\u{1F1FF}])+$/u;

export class Bubble {
  #context;
  #mediaKey = "";
  #media = null;

  /** `context`: {personId, chat, on}; `on` has command, copy, link, tap, view, jump and menu. */
  constructor(messages, context) {
    this.#context = context;
    this.node = h("li", { class: "message", tabindex: "-1" });
    this.node.addEventListener("contextmenu", (event) => this.#menu(event));
    this.node.addEventListener("keydown", (event) => {
      const wanted = event.key === "Enter" || event.key === " " || event.key === "ContextMenu";
      if (event.target === this.node && wanted) this.#menu(event);
    });
    this.update(messages);
  }

  get first() {
    return this.messages[0];
  }

  update(messages) {
    const focus = this.#focused();
    const revealed = this.node.querySelector(".spoiler-open") !== null;
    this.messages = messages;
    const told = service(this.first);
    const own = this.first.from?.id === this.#context.personId;
    this.node.className = told ? "message service" : `message ${own ? "out" : "in"}`;
    this.node.dataset.id = this.first.message_id;
    if (told) {
      this.node.replaceChildren(h("span", { class: "service-text" }, told));
    } else {
      this.node.replaceChildren(this.#bubble(own), ...this.#keyboard());
      this.node.setAttribute("aria-label", `${own ? t("you") : senderName(this.first)}, ${timeOf(this.first.date)}`);
    }
    if (revealed) this.node.querySelectorAll("span.spoiler").forEach(uncover);
    this.#focus(focus);
  }

  markBusy() {
    const keyboard = this.node.querySelector(".inline-keyboard");
    if (keyboard) markBusy(keyboard, this.first.message_id, this.#context.chat.busy);
  }

  #bubble(own) {
    const main = this.messages.find((message) => message.caption) ?? this.first;
    const parts = [this.#author(own), origin(this.first), this.#replied()];
    const media = this.#mediaPart();
    const words = this.#words(main);
    const meta = this.#meta(own);
    const bare = media && !words && isVisual(this.first);
    const above = main.show_caption_above_media;
    const content = above ? [words, media] : [media, words];
    const bubble = h("article", {
      class: "bubble", "data-bare": bare ? "yes" : null, "data-visual": isVisual(this.first) ? "yes" : null,
      "data-protected": this.first.has_protected_content ? "yes" : null,
      "data-plain": !media && isEmoji(main) ? "yes" : null,
      "data-sticker": this.first.sticker ? "yes" : null,
    }, parts, content);
    // The time stands in the last line of the text, or over the picture.
    const last = !above && words ? words : bubble;
    last.append(meta);
    bubble.append(h("button", {
      type: "button", class: "message-more", tabindex: "-1", "aria-label": t("messageMenu"), title: t("messageMenu"),
      on: { click: (event) => this.#menu(event) },
    }, icon("down")));
    return bubble;
  }

  #author(own) {
    const group = this.first.chat && this.first.chat.type !== "private";
    if (!group || own) return null;
    return h("div", { class: "author" }, senderName(this.first));
  }

  #replied() {
    const { quote, external_reply: external } = this.first;
    const target = this.first.reply_to_message;
    if (!target && !external) return null;
    const name = target ? senderName(target) : originName(external.origin);
    const text = quote ? plain(quote.text, quote.entities) : preview(target ?? external);
    return h("button", {
      type: "button", class: "replied", "aria-label": `${t("inReplyTo")} ${name}: ${text}`,
      on: { click: () => target && this.#context.on.jump(target.message_id) },
    }, h("strong", {}, name), h("span", {}, text));
  }

  #mediaPart() {
    const shown = this.messages.filter(mediaKind);
    const key = JSON.stringify(shown.map((message) => [mediaKind(message), message[mediaKind(message)], message.has_media_spoiler]));
    if (key !== this.#mediaKey || !this.#media) {
      const nodes = shown.map((message) => {
        const node = mediaNode(message, this.#context.personId, this.#context.on.view);
        node.dataset.message = message.message_id;
        return node;
      });
      this.#mediaKey = key;
      if (nodes.length > 1) {
        const kind = isVisual(this.first) ? "grid" : "stack";
        this.#media = h("div", { class: `album ${kind}`, data: { count: nodes.length } }, nodes);
      } else {
        this.#media = nodes[0] ?? null;
      }
    }
    return this.#media;
  }

  #words(message) {
    const text = message.text ?? message.caption ?? "";
    if (!text && (mediaKind(message) || message.reply_markup)) return null;
    if (!text) return h("div", { class: "text muted" }, t("unsupported"));
    const entities = message.text === undefined ? message.caption_entities : message.entities;
    return h("div", { class: "text", dir: "auto" }, formatted(text, entities, this.#context.on));
  }

  #meta(own) {
    const edited = this.messages.some((message) => message.edit_date && !message.edit_hide);
    const at = this.first.date;
    return h("span", { class: "meta" },
      this.first.via_bot && h("span", {}, `via @${this.first.via_bot.username}`),
      edited && h("span", { class: "edited" }, t("edited")),
      h("time", { datetime: new Date(at * 1000).toISOString(), title: momentOf(at) }, timeOf(at)),
      own && icon("sent", "icon ticks"));
  }

  #keyboard() {
    const rows = this.first.reply_markup?.inline_keyboard;
    if (!rows?.length) return [];
    const { chat, on } = this.#context;
    const { message_id: id } = this.first;
    return [inlineKeyboard(rows, id, chat.busy, (button, row, column) => on.tap(button, { message_id: id, row, column }))];
  }

  #menu(event) {
    const { target } = event;
    const selected = getSelection();
    // A marked text or a link keeps the browser's own menu.
    if (event.type === "contextmenu" && (target.closest("a") || (!selected.isCollapsed && selected.containsNode(target, true)))) return;
    if (event.type !== "contextmenu" && target !== this.node && !target.closest(".message-more")) return;
    if (this.node.classList.contains("service")) return;
    event.preventDefault();
    const id = Number(target.closest("[data-message]")?.dataset.message ?? this.first.message_id);
    const pointer = event.clientX ? { x: event.clientX, y: event.clientY } : null;
    this.#context.on.menu(this.messages.find((message) => message.message_id === id), this.node, pointer);
  }

  #focused() {
    const active = document.activeElement;
    if (!active || active === this.node || !this.node.contains(active)) return null;
    return { row: active.dataset.row, column: active.dataset.column };
  }

  /** After an edit the focus stays on the same place of the keyboard, or on the message. */
  #focus(place) {
    if (!place) return;
    const same = `.inline-button[data-row="${place.row}"][data-column="${place.column}"]`;
    const target = this.node.querySelector(same) ?? this.node.querySelector(".inline-button") ?? this.node;
    target.focus({ preventScroll: true });
  }
}

export function senderName(message) {
  const from = message.from ?? message.sender_chat ?? message.chat ?? {};
  return from.title ?? [from.first_name, from.last_name].filter(Boolean).join(" ");
}

/** One line that stands for a message: in replies, pins, banners and lists of chats. */
export function preview(message) {
  const told = service(message);
  if (told) return told;
  const kind = mediaKind(message);
  const text = message.text ?? message.caption ?? "";
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  const words = plain(text, entities).slice(0, PREVIEW).replace(/\s+/g, " ").trim();
  if (!kind) return words;
  const name = kind === "document" ? message.document.file_name || t("file") : kind === "dice" ? message.dice.emoji : t(kind);
  return words ? `${name}: ${words}` : name;
}

function isEmoji(message) {
  const text = message.text ?? "";
  return text.length > 0 && text.length <= 24 && !message.entities?.length && EMOJI_ONLY.test(text);
}

function originName(given) {
  if (!given) return "";
  if (given.sender_user) return senderName({ from: given.sender_user });
  return given.sender_user_name ?? given.sender_chat?.title ?? given.chat?.title ?? "";
}

function origin(message) {
  const given = message.forward_origin;
  if (!given) return null;
  return h("div", { class: "origin" }, `${t("forwardedFrom")} `, h("strong", {}, originName(given)));
}

