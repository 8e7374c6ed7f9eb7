// The media part of a bubble: photos, files, sound, places and so on. Each kind is one small function.

import { fileAddress } from "./actions.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { sizeOf, t } from "./strings.js";

const KINDS = {
  photo, animation, video, video_note: videoNote, document: documentFile, voice, audio, sticker, location, venue,
  contact, poll, dice,
};

/** The kind of media a message carries, or undefined for text and service messages. */
export function mediaKind(message) {
  // An animation comes with a document field as well; a venue with a location.
  return ["animation", "venue", ...Object.keys(KINDS)].find((kind) => message[kind]);
}

/** Photos and videos stand without padding and may form a grid. */
export function isVisual(message) {
  return ["photo", "video", "animation"].includes(mediaKind(message));
}

/** A node for the message's media. `view` opens a picture large: view({address, name, message}). */
export function mediaNode(message, personId, view) {
  const kind = mediaKind(message);
  const node = KINDS[kind](message[kind], { message, personId, view });
  node.classList.add("media");
  return message.has_media_spoiler && isVisual(message) ? covered(node) : node;
}

/** Telegram's largest picture that a bubble needs. */
function bestSize(sizes) {
  const sorted = [...sizes].sort((a, b) => a.width - b.width);
  return sorted.find((size) => size.width >= 640) ?? sorted.at(-1);
}

function photo(sizes, { message, personId, view }) {
  const size = bestSize(sizes);
  const address = fileAddress(personId, size.file_id);
  const large = fileAddress(personId, [...sizes].sort((a, b) => b.width - a.width)[0].file_id);
  const name = message.caption || t("photo");
  return h("button", {
    type: "button", class: "photo", "aria-label": t("openPhoto"),
    variables: { ratio: shape(size.width, size.height), width: `${size.width}px` },
    on: { click: () => view({ address: large, name, message }) },
  }, h("img", { src: address, alt: name, width: size.width, height: size.height, loading: "lazy", decoding: "async" }));
}

/** Very tall and very wide pictures are cut in the bubble, as Telegram does; the viewer shows them whole. */
function shape(width, height) {
  return Math.min(Math.max((width || 4) / (height || 3), 0.6), 3);
}

function video(file, { personId }) {
  return h("video", {
    class: "video", src: fileAddress(personId, file.file_id), controls: true, preload: "metadata", playsinline: true,
    variables: { ratio: shape(file.width, file.height), width: `${file.width || 480}px` },
  });
}

function animation(file, { personId }) {
  const address = fileAddress(personId, file.file_id);
  const look = { ratio: shape(file.width, file.height), width: `${file.width || 480}px` };
  if (file.mime_type === "image/gif") return h("img", { class: "video", src: address, alt: "GIF", variables: look });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const node = h("video", { class: "video", src: address, loop: true, playsinline: true, autoplay: !still, controls: still, variables: look });
  node.muted = true;
  return node;
}

function videoNote(file, { personId }) {
  return h("video", { class: "video-note", src: fileAddress(personId, file.file_id), controls: true, preload: "metadata" });
}

function documentFile(file, { message, personId }) {
  const name = file.file_name || t("file");
  const ending = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  const known = Number.isFinite(file.file_size) ? sizeOf(file.file_size) : file.mime_type ?? "";
  return h("a", {
    class: "document", href: fileAddress(personId, file.file_id), download: name, "aria-label": `${t("download")}: ${name}`,
    data: { protected: message.has_protected_content ? "yes" : "no" },
  },
  h("span", { class: "document-icon", "aria-hidden": "true" }, ending ? ending.toUpperCase() : icon("file")),
  h("span", { class: "document-text" }, h("span", { class: "document-name" }, name), h("span", { class: "document-size" }, known)));
}

function voice(file, { personId }) {
  return sound(file, personId, t("voice"));
}

function audio(file, { personId }) {
  const title = [file.performer, file.title].filter(Boolean).join(" – ") || file.file_name || t("audio");
  return sound(file, personId, title);
}

function sound(file, personId, title) {
  return h("figure", { class: "sound" },
    h("figcaption", {}, icon("mic"), h("span", {}, title)),
    h("audio", { src: fileAddress(personId, file.file_id), controls: true, preload: "none" }));
}

function sticker(file, { personId }) {
  const name = file.emoji || t("sticker");
  if (file.is_animated) return h("div", { class: "sticker emoji-big" }, name);
  if (file.is_video) {
    const node = h("video", { class: "sticker", src: fileAddress(personId, file.file_id), loop: true, autoplay: true });
    node.muted = true;
    return node;
  }
  return h("img", { class: "sticker", src: fileAddress(personId, file.file_id), alt: name, loading: "lazy" });
}

function location(place, _context, title = t("location"), street = "") {
  const { latitude, longitude } = place;
  const numbers = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return h("a", {
    class: "place", target: "_blank", rel: "noopener noreferrer",
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
  },
  h("span", { class: "place-map", "aria-hidden": "true" }, icon("place")),
  h("span", { class: "document-text" }, h("span", { class: "document-name" }, title), h("span", { class: "document-size" }, street || numbers)));
}

function venue(place, context) {
  return location(place.location, context, place.title, place.address);
}

function contact(card) {
  const name = [card.first_name, card.last_name].filter(Boolean).join(" ");
  return h("div", { class: "contact" },
    h("span", { class: "document-icon round", "aria-hidden": "true" }, name.slice(0, 1).toUpperCase()),
    h("span", { class: "document-text" }, h("span", { class: "document-name" }, name), h("span", { class: "document-size" }, card.phone_number)));
}

function poll(given) {
  const total = given.total_voter_count || 0;
  return h("div", { class: "poll" },
    h("strong", {}, given.question),
    h("span", { class: "document-size" }, given.is_anonymous === false ? t("openPoll") : t("anonymousPoll")),
    h("ul", {}, given.options.map((option) => {
      const share = total ? Math.round((100 * option.voter_count) / total) : 0;
      return h("li", { variables: { share: `${share}%` } }, h("span", {}, option.text), h("span", {}, `${share} %`));
    })));
}

function dice(thrown) {
  return h("div", { class: "emoji-big", title: String(thrown.value) }, thrown.emoji, h("small", {}, String(thrown.value)));
}

/** A picture behind a cover; the first tap takes it away. */
function covered(node) {
  const cover = h("button", { type: "button", class: "media-cover", "aria-label": t("spoiler") });
  const box = h("div", { class: "media media-covered" }, node, cover);
  node.setAttribute("inert", "");
  cover.addEventListener("click", (event) => {
    event.stopPropagation();
    node.removeAttribute("inert");
    box.classList.add("shown");
    cover.remove();
    if (node.matches("button")) node.focus({ preventScroll: true });
  });
  return box;
}
