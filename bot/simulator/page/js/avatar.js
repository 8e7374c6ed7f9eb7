// The round sign of a person or a bot: initials on the person's colour.

import { h } from "./dom.js";

export function avatar(name, colour) {
  return h("span", { class: "avatar", "aria-hidden": "true", variables: colour ? { colour } : {} }, initials(name));
}

function initials(name) {
  return name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
}
