// Text with Telegram's entities. Their offsets count UTF-16 units, as JavaScript's strings do. Only DOM nodes are
// made, so whatever a person or a bot writes is shown as text.

import { h } from "./dom.js";
import { momentOf, t } from "./strings.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const SAFE = /^(https?|mailto|tel|ton|tg):/i;

/**
 * Nodes for a text. `on` says what taps do: `command(text)` for /commands, `copy(text)` for code, `link(url, event)`
 * for links (it may prevent the browser's own way of opening them).
 */
export function formatted(text, entities, on) {
  const tree = nest(entities ?? [], text.length);
  return nodes(text, 0, text.length, tree, on);
}

/** The text alone, spoilers covered: for previews and lists. */
export function plain(text, entities) {
  let shown = text;
  for (const { type, offset, length } of entities ?? []) {
    if (type === "spoiler") shown = shown.slice(0, offset) + "▒".repeat(length) + shown.slice(offset + length);
  }
  return shown;
}

/** Entities as a tree: each holds the ones inside it. One that sticks out of its parent is cut in two. */
function nest(entities, end) {
  const queue = entities
    .filter((entity) => entity.length > 0 && entity.offset >= 0 && entity.offset < end)
    .map((entity) => ({ entity, start: entity.offset, end: Math.min(entity.offset + entity.length, end), inside: [] }));
  queue.sort(byPlace);
  const root = { start: 0, end, inside: [] };
  const open = [root];
  while (queue.length) {
    const next = queue.shift();
    while (open.at(-1).end <= next.start) open.pop();
    const parent = open.at(-1);
    if (next.end > parent.end) {
      queue.push({ ...next, start: parent.end, inside: [] });
      queue.sort(byPlace);
      next.end = parent.end;
    }
    parent.inside.push(next);
    open.push(next);
  }
  return root.inside;
}

function byPlace(a, b) {
  return a.start - b.start || b.end - a.end;
}

function nodes(text, start, end, tree, on) {
  const made = [];
  let at = start;
  let afterBlock = false;
  const words = (from, to) => {
    // A block ends its line by itself; the newline behind it would show as an empty line.
    const skip = afterBlock && text[from] === "\n" ? 1 : 0;
    afterBlock = false;
    if (to > from + skip) made.push(text.slice(from + skip, to));
  };
  for (const part of tree) {
    if (part.start > at) words(at, part.start);
    made.push(entityNode(part, text, on));
    afterBlock = BLOCKS.has(part.entity.type);
    at = part.end;
  }
  if (end > at) words(at, end);
  return made;
}

function entityNode({ entity, start, end, inside }, text, on) {
  const own = text.slice(start, end);
  const children = () => nodes(text, start, end, inside, on);
  switch (entity.type) {
    case "bold":
    case "italic":
    case "underline":
    case "strikethrough":
      return h(TAGS[entity.type], {}, children());
    case "code":
      return h("code", { class: "copyable", title: t("copy"), on: { click: () => on.copy(own) } }, own);
    case "pre":
      return codeBlock(own, entity.language, on);
    case "spoiler":
      return spoiler(children());
    case "blockquote":
      return h("blockquote", {}, children());
    case "expandable_blockquote":
      return isLong(own) ? expandable(children()) : h("blockquote", {}, children());
    case "bot_command":
      return h("button", { type: "button", class: "link", on: { click: () => on.command(own) } }, own);
    case "date_time":
      return h("time", { datetime: new Date(entity.unix_time * 1000).toISOString(), title: momentOf(entity.unix_time) }, children());
    case "custom_emoji":
      return h("span", { class: "custom-emoji" }, children());
    default: {
      const address = addressOf(entity, own);
      return address ? link(address, children(), on) : children();
    }
  }
}

function addressOf(entity, own) {
  switch (entity.type) {
    case "text_link":
      return entity.url;
    case "url":
      return SAFE.test(own) ? own : `https://${own}`;
    case "email":
      return `mailto:${own}`;
    case "phone_number":
      return `tel:${own.replace(/[^+\d]/g, "")}`;
    case "mention":
      return `https://t.me/${own.slice(1)}`;
    case "text_mention":
      return entity.user?.username ? `https://t.me/${entity.user.username}` : null;
    default: // hashtags, cashtags and whatever Telegram invents next are shown as they are
      return null;
  }
}

/** A link that cannot run a script: other schemes than the known ones are shown as text. */
export function link(address, content, on) {
  if (!SAFE.test(address)) return h("span", {}, content);
  return h("a", {
    href: address, target: "_blank", rel: "noopener noreferrer", title: address,
    on: { click: (event) => on.link(address, event) },
  }, content);
}

function codeBlock(own, languageName, on) {
  return h("div", { class: "code-block" },
    h("div", { class: "code-head" },
      h("span", {}, languageName ?? ""),
      h("button", { type: "button", class: "link", on: { click: () => on.copy(own) } }, t("copy"))),
    h("pre", { tabindex: "0" }, h("code", {}, own)));
}

function spoiler(content) {
  const hidden = h("span", { class: "spoiler-text", "aria-hidden": "true", inert: true }, content);
  const cover = h("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": t("spoiler"),
    on: { click: reveal, keydown: (event) => (event.key === "Enter" || event.key === " ") && reveal(event) },
  }, hidden);
  function reveal(event) {
    event.preventDefault();
    event.stopPropagation();
    // As in Telegram, one tap uncovers every spoiler of the message.
    for (const other of cover.closest(".bubble")?.querySelectorAll("span.spoiler") ?? [cover]) uncover(other);
  }
  return cover;
}

export function uncover(cover) {
  cover.classList.replace("spoiler", "spoiler-open");
  for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  const text = cover.firstElementChild;
  text.removeAttribute("aria-hidden");
  text.removeAttribute("inert");
}

/** Telegram folds a quote of more than three lines; about 34 letters stand in a line of a bubble. */
function isLong(text) {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 34)), 0) > 3;
}

function expandable(content) {
  const text = h("div", { class: "quote-text" }, content);
  const toggle = h("button", { type: "button", class: "quote-toggle", "aria-expanded": "false" }, t("showMore"));
  const quote = h("blockquote", { class: "expandable" }, text, toggle);
  toggle.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? t("showLess") : t("showMore");
  });
  return quote;
}
