// The list of messages of one chat. Only the newest are in the page; older ones are added while one scrolls up, and
// taken out again later, so a chat of thousands stays quick.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { Bubble } from "./message.js";
import { dayOf, t } from "./strings.js";

const PAGE = 60; // bubbles added at once
const MOST = 240; // bubbles kept while one reads the newest
const NEAR = 80; // pixels from the end that still count as "at the end"

export class History {
  #chat;
  #context;
  #now;
  #items = new Map(); // key of a message or an album → Bubble
  #oldest = Infinity; // the smallest message_id that is drawn
  #missed = 0; // messages that came while one read older ones
  #frame = 0;
  #top = 0; // where the list stood when it was last scrolled
  #still = 0;
  atEnd = true;

  /** `context` is the Bubble's; `now()` tells the time; `seen()` is called when the newest message is in view. */
  constructor(chat, context, now, seen) {
    this.#chat = chat;
    this.#context = context;
    this.#now = now;
    this.seen = seen;
    this.days = h("div", { class: "days" });
    this.more = h("div", { class: "more-sentinel", "aria-hidden": "true" });
    this.scroller = h("div", { class: "scroller", tabindex: "-1" }, this.more, this.days);
    this.count = h("span", { class: "badge", hidden: true });
    this.jump = h("button", { type: "button", class: "jump", hidden: true, "aria-label": t("toNewest"), title: t("toNewest"), on: { click: () => this.toEnd(true) } },
      icon("down"), this.count);
    this.node = h("div", { class: "history" }, this.scroller, this.jump);
    this.scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.#keys(event));
    this.watch = new ResizeObserver(() => this.atEnd && this.#stick());
    this.watch.observe(this.scroller);
    this.watch.observe(this.days);
    this.older = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#addOlder(),
      { root: this.scroller, rootMargin: "600px 0px 0px 0px" });
    this.older.observe(this.more);
    this.#addOlder();
  }

  close() {
    this.watch.disconnect();
    this.older.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#still);
  }

  /** A new message, or one that was edited. */
  show(message, theirs) {
    const known = this.#items.get(keyOf(message));
    if (!known && message.message_id < this.#oldest && this.#items.size) return;
    this.#place(message);
    if (!known) this.#items.get(keyOf(message)).node.classList.add("arriving");
    if (!known && theirs && !this.atEnd) this.#miss(this.#missed + 1);
    if (!known && !theirs) this.toEnd();
    else this.#stick();
  }

  remove(ids) {
    for (const [key, bubble] of [...this.#items]) {
      const left = bubble.messages.filter((message) => !ids.includes(message.message_id));
      if (left.length === bubble.messages.length) continue;
      if (left.length) {
        bubble.update(left);
        continue;
      }
      const day = bubble.node.closest(".day");
      bubble.node.remove();
      this.#items.delete(key);
      if (!day.querySelector(".message")) day.remove();
    }
  }

  markBusy(id) {
    for (const bubble of this.#items.values()) if (bubble.first.message_id === id) bubble.markBusy();
  }

  /** Scroll to a message, drawing older ones if need be, and let it shine for a moment. */
  goTo(id) {
    while (id < this.#oldest && this.#addOlder()) { /* until it is drawn */ }
    const bubble = [...this.#items.values()].find((one) => one.messages.some((message) => message.message_id === id));
    if (!bubble) return false;
    this.atEnd = false;
    bubble.node.scrollIntoView({ block: "center", behavior: "smooth" });
    bubble.node.classList.remove("shine");
    requestAnimationFrame(() => bubble.node.classList.add("shine"));
    return true;
  }

  toEnd(smooth = false) {
    this.atEnd = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
    this.#arrived();
  }

  /** Move the keyboard focus to the newest message. */
  focusLast() {
    [...this.days.querySelectorAll(".message")].at(-1)?.focus();
  }

  #addOlder() {
    const ids = this.#chat.ids;
    let end = ids.length;
    while (end > 0 && ids[end - 1] >= this.#oldest) end -= 1;
    if (end === 0) return false;
    const before = this.scroller.scrollHeight - this.scroller.scrollTop;
    for (const id of ids.slice(Math.max(0, end - PAGE), end).reverse()) this.#place(this.#chat.messages.get(id));
    if (this.scroller.isConnected && !this.atEnd) this.scroller.scrollTop = this.scroller.scrollHeight - before;
    return true;
  }

  /** Keep a long session light: what scrolled far away is taken out while one reads the newest. */
  #trim() {
    if (this.#items.size <= MOST) return;
    const first = [...this.#items.values()].sort((a, b) => a.first.message_id - b.first.message_id);
    const gone = first.slice(0, this.#items.size - PAGE * 2);
    this.remove(gone.flatMap((bubble) => bubble.messages.map((message) => message.message_id)));
    this.#oldest = Math.min(...[...this.#items.values()].map((bubble) => bubble.first.message_id));
    this.#top = this.scroller.scrollTop;
  }

  #place(message) {
    this.#oldest = Math.min(this.#oldest, message.message_id);
    const key = keyOf(message);
    const known = this.#items.get(key);
    if (known) {
      const others = known.messages.filter((one) => one.message_id !== message.message_id);
      known.update([...others, message].sort((a, b) => a.message_id - b.message_id));
      return;
    }
    const bubble = new Bubble([message], this.#context);
    this.#items.set(key, bubble);
    const list = this.#day(message);
    let next = null;
    for (let node = list.lastElementChild; node && Number(node.dataset.id) > message.message_id; node = node.previousElementSibling) next = node;
    list.insertBefore(bubble.node, next);
  }

  /** The list of the message's day, made in its place when it is the first one. */
  #day(message) {
    const at = new Date(message.date * 1000);
    const key = new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
    let next = null;
    for (let node = this.days.lastElementChild; node; node = node.previousElementSibling) {
      if (Number(node.dataset.day) === key) return node.lastElementChild;
      if (Number(node.dataset.day) < key) break;
      next = node;
    }
    const name = dayOf(message.date, this.#now());
    const list = h("ol", { class: "messages", "aria-label": name });
    this.days.insertBefore(h("section", { class: "day", data: { day: key } }, h("div", { class: "day-name", "aria-hidden": "true" }, h("span", {}, name)), list), next);
    return list;
  }

  #scrolled() {
    this.scroller.classList.add("moving");
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.scroller.classList.remove("moving"), 900);
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    // Only moving up leaves the end: messages that come in a burst also put distance between here and there.
    if (near || scrollTop < this.#top) this.atEnd = near;
    this.#top = scrollTop;
    if (near) this.#arrived();
    else this.jump.hidden = this.atEnd;
  }

  #arrived() {
    this.jump.hidden = true;
    this.#miss(0);
    this.#trim();
    this.seen();
  }

  #miss(count) {
    this.#missed = count;
    this.count.textContent = String(count);
    this.count.hidden = count === 0;
    if (count) this.jump.hidden = false;
  }

  /** Stay at the end when something grew; once a frame, however much came. */
  #stick() {
    if (!this.atEnd || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.atEnd) this.toEnd();
    });
  }

  /** Arrows walk over the messages; Enter opens a message's menu (see Bubble). */
  #keys(event) {
    const message = event.target.closest(".message");
    if (!message || event.target !== message) return;
    const all = [...this.days.querySelectorAll(".message")];
    const at = all.indexOf(message);
    const target = { ArrowUp: all[at - 1], ArrowDown: all[at + 1], Home: all[0], End: all.at(-1) }[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: "nearest" });
  }
}

function keyOf(message) {
  return message.media_group_id ? `album ${message.media_group_id}` : message.message_id;
}
