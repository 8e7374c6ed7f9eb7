// What lies over a phone for a while: menus, questions, toasts, the large picture.

import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { t } from "./strings.js";

const TOAST_MS = 4000;

/**
 * A menu at a pointer ({x, y}) or below an element. `items`: {icon, label, run, danger}. Arrow keys move, Escape
 * closes, the focus goes back to where it was.
 */
export function openMenu(items, anchor, pointer) {
  document.querySelector(".menu")?.close();
  const before = document.activeElement;
  const menu = h("div", { class: "menu", role: "menu" }, items.map((item) => h("button", {
    type: "button", role: "menuitem", class: item.danger ? "menu-item danger" : "menu-item",
    on: { click: () => { close(); item.run(); } },
  }, icon(item.icon), h("span", {}, item.label))));
  const buttons = [...menu.children];
  const close = () => {
    if (!menu.isConnected) return;
    removeEventListener("pointerdown", outside, true);
    removeEventListener("resize", close);
    menu.remove();
    before?.focus?.({ preventScroll: true });
  };
  const outside = (event) => menu.contains(event.target) || close();
  menu.close = close;
  menu.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 };
    if (event.key in moves) {
      event.preventDefault();
      buttons[moves[event.key] % buttons.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  document.body.append(menu);
  settle(menu, anchor, pointer);
  addEventListener("pointerdown", outside, true);
  addEventListener("resize", close);
  buttons[0]?.focus({ preventScroll: true });
}

/** Put the menu where it fits on the screen. */
function settle(menu, anchor, pointer) {
  const room = 8;
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const x = pointer ? pointer.x : Math.min(box.left, box.right - width);
  let y = pointer ? pointer.y : box.bottom + 4;
  if (y + height > innerHeight - room) y = pointer ? pointer.y - height : Math.max(box.top - height - 4, innerHeight - height - room);
  menu.style.left = `${Math.max(room, Math.min(x, innerWidth - width - room))}px`;
  menu.style.top = `${Math.max(room, y)}px`;
}

/**
 * A question over one phone; the other phones stay usable. Resolves to the chosen answer's `value`, or null after
 * Escape. `answers`: {label, value, danger}; the last one has the focus at first.
 */
export function ask(host, text, answers, { title } = {}) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const screen = host.querySelector(".screen");
    const done = (value) => {
      layer.remove();
      screen.inert = host.querySelector(".ask") !== null;
      if (host.contains(before) || !before) before?.focus?.({ preventScroll: true });
      resolve(value);
    };
    const buttons = answers.map(({ label, value, danger }) => h("button", {
      type: "button", class: danger ? "text-button danger" : "text-button", on: { click: () => done(value) },
    }, label));
    const box = h("div", { class: "ask-box", role: "alertdialog", "aria-modal": "true", "aria-label": title ?? text },
      title && h("h2", {}, title), h("p", { dir: "auto" }, text), h("div", { class: "ask-answers" }, buttons));
    const layer = h("div", {
      class: "ask", on: { keydown: (event) => { trap(event, buttons); if (event.key === "Escape") { event.stopPropagation(); done(null); } } },
    }, box);
    screen.inert = true;
    host.append(layer);
    buttons.at(-1).focus({ preventScroll: true });
  });
}

function trap(event, buttons) {
  if (event.key !== "Tab") return;
  event.preventDefault();
  const step = event.shiftKey ? buttons.length - 1 : 1;
  buttons[(buttons.indexOf(document.activeElement) + step) % buttons.length].focus();
}

/** A passing line over one phone; a later one takes the place of an earlier one. */
export function toast(host, text) {
  host.querySelector(".toast")?.remove();
  const line = h("div", { class: "toast", role: "status", dir: "auto" }, h("span", {}, text));
  host.append(line);
  const leave = () => setTimeout(() => line.remove(), TOAST_MS);
  let timer = leave();
  line.addEventListener("pointerenter", () => clearTimeout(timer));
  line.addEventListener("pointerleave", () => { timer = leave(); });
}

/** A picture over the whole page. */
export function viewPicture({ address, name, message }) {
  const close = () => dialog.close();
  const save = message.has_protected_content ? null
    : h("a", { class: "text-button", href: address, download: "photo.jpg" }, t("download"));
  const dialog = h("dialog", { class: "viewer", "aria-label": t("photo"), on: { close: () => dialog.remove() } },
    h("div", { class: "viewer-bar" }, save, iconButton("close", t("close"), close)),
    h("img", { src: address, alt: name }),
    message.caption && h("p", { dir: "auto" }, message.caption));
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  document.body.append(dialog);
  dialog.showModal();
}

/** Copy a text; works also where the page is not served from this machine (plain http has no clipboard API). */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h("textarea", { class: "visually-hidden", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}
