// The page's own line icons: one path each, drawn on a 24 × 24 grid.

import { h, strokes } from "./dom.js";

const PATHS = {
  attach: "M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.4a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6",
  back: "M20 12H4M10.5 5.5 4 12l6.5 6.5",
  chat: "M4.5 5h15A1.5 1.5 0 0 1 21 6.5v9a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.800V17h-3A1.5 1.5 0 0 1 3 15.5v-9A1.5 1.5 0 0 1 4.5 5z",
  check: "M4.5 12.5 9.5 17.5 19.5 6.5",
  close: "M6 6l12 12M18 6 6 18",
  commands: "M9.5 20 14.5 4",
  copy: "M9 9h11v11H9zM15 5.5V4H4v11h1.5",
  down: "M5.5 9 12 15.5 18.5 9",
  dots: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  edit: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5l3.5 3.5",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  forward: "M13 6l6.5 6-6.5 6v-4C8 14 5.5 15.5 4 19c0-6 3.5-9 9-9z",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3.5 3.5 3.5 14.5 0 18M12 3c-3.5 3.5-3.5 14.5 0 18",
  guide: "M4 5h5.5A2.5 2.5 0 0 1 12 7.5V20a2 2 0 0 0-2-2H4zM20 5h-5.5A2.5 2.5 0 0 0 12 7.5V20a2 2 0 0 1 2-2h6z",
  image: "M4 5h16v14H4zM4 16l5-5 5 5 2.5-2.5L20 17M15.5 9v.01",
  keyboard: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  launch: "M8 16 17 7M10 7h7v7",
  list: "M4 7h16M4 12h16M4 17h16",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  mic: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6",
  pin: "M9 3.5h6l-1 6 3.5 3.5h-11L10 9.5zM12 13v7.5",
  place: "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  poll: "M5 20v-7M12 20V4M19 20v-11",
  reply: "M11 6 4.5 12l6.5 6v-4c5 0 7.5 1.5 9 5 0-6-3.5-9-9-9z",
  send: "M4 4.5 21 12 4 19.5 6.5 12zM6.5 12H13",
  sent: "M2.5 12.5 7 17 16 7M11 16l1 1 9.5-10",
  sms: "M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7",
  stop: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  window: "M4 5h16v14H4zM4 9h16",
};

export function icon(name, className) {
  return strokes(PATHS[name], className);
}

/** A button that shows only an icon: its name is what a screen reader says and what the pointer's hint shows. */
export function iconButton(name, label, click, properties = {}) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click }, ...properties },
    icon(name));
}
