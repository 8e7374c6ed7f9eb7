// Sending files: choose, drop or paste them, look at them once more, add a caption, send.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { sizeOf, t } from "./strings.js";

const PICTURES = /^image\/(jpeg|png|webp|gif|bmp)$/;
const ALBUM = 10;

/** Let the person choose files of a kind ("photo", "document", "voice", "audio"); calls back with the list. */
export function chooseFiles(kind, chosen) {
  const accept = { photo: "image/*,video/*", voice: "audio/*", audio: "audio/*" }[kind];
  const input = h("input", { type: "file", class: "file-input", multiple: kind !== "voice", accept: accept ?? null, hidden: true, data: { kind } });
  // Kept in the page until used, so that it can be driven by tests and assistive tools.
  document.querySelector(".file-input")?.remove();
  document.body.append(input);
  input.addEventListener("change", () => {
    const files = [...input.files];
    input.remove();
    if (files.length) chosen(files);
  });
  input.click();
}

/** Accept files dropped on or pasted into an element. */
export function acceptDrops(element, dropped) {
  const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  element.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", (event) => {
    if (!element.contains(event.relatedTarget)) element.classList.remove("dropping");
  });
  element.addEventListener("drop", (event) => {
    element.classList.remove("dropping");
    if (!carriesFiles(event)) return;
    event.preventDefault();
    dropped([...event.dataTransfer.files]);
  });
  element.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    dropped(files);
  });
}

/**
 * Show the files over a phone before they go. `send(kind, files, caption)` is called once a group: pictures and
 * documents go separately, albums hold ten.
 */
export function reviewFiles(host, files, kind, send) {
  const screen = host.querySelector(".screen");
  const before = document.activeElement;
  const previews = [];
  const pictures = files.some(isVisual);
  const asFile = h("input", { type: "checkbox" });
  asFile.checked = kind === "document";
  const caption = h("input", { type: "text", class: "caption-field", placeholder: t("caption"), "aria-label": t("caption"), maxlength: "1024" });
  const close = () => {
    previews.forEach((address) => URL.revokeObjectURL(address));
    layer.remove();
    screen.inert = false;
    before?.focus?.({ preventScroll: true });
  };
  const go = (event) => {
    event.preventDefault();
    close();
    for (const [group, list] of grouped(files, kind, asFile.checked)) {
      send(group, list, caption.value.trim());
      caption.value = ""; // the caption stands under the first group only
    }
  };
  const tile = (file) => {
    if (!PICTURES.test(file.type)) return fileTile(file);
    const address = URL.createObjectURL(file);
    previews.push(address);
    return h("li", { class: "picture-tile" }, h("img", { src: address, alt: file.name }));
  };
  const box = h("form", { class: "review", role: "dialog", "aria-modal": "true", "aria-label": t("sendFiles"), on: { submit: go } },
    h("h2", {}, t("sendFiles")),
    h("ul", { class: "review-files" }, files.map(tile)),
    pictures && !["voice", "audio"].includes(kind) && h("label", { class: "check" }, asFile, h("span", {}, t("asFile"))),
    caption,
    h("div", { class: "ask-answers" },
      h("button", { type: "button", class: "text-button", on: { click: close } }, t("cancel")),
      h("button", { type: "submit", class: "text-button strong" }, t("send"))));
  const layer = h("div", { class: "ask", on: { keydown: (event) => event.key === "Escape" && (event.stopPropagation(), close()) } }, box);
  screen.inert = true;
  host.append(layer);
  caption.focus({ preventScroll: true });
}

function fileTile(file) {
  return h("li", { class: "file-tile" }, icon("file"), h("span", { class: "document-name" }, file.name), h("span", { class: "document-size" }, sizeOf(file.size)));
}

function isVisual(file) {
  return PICTURES.test(file.type) || file.type.startsWith("video/");
}

function grouped(files, kind, asFile) {
  const groups = new Map();
  for (const file of files) {
    const own = kind === "voice" || kind === "audio" ? kind
      : asFile || !isVisual(file) ? "document"
        : file.type.startsWith("video/") ? "video" : "photo";
    groups.set(own, [...(groups.get(own) ?? []), file]);
  }
  const sent = [];
  for (const [own, list] of groups) {
    for (let at = 0; at < list.length; at += ALBUM) sent.push([own, list.slice(at, at + ALBUM)]);
  }
  return sent;
}
