// Building elements. Everything that shows a person's or a bot's words goes through here: text becomes text nodes,
// never markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element: `h("button", { class: "x", on: { click: tapped }, "aria-label": "…" }, "text", otherNode)`.
 * A property whose value is null, undefined or false is left out; true writes an empty attribute.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else if (name === "data") {
      Object.assign(element.dataset, value);
    } else if (name === "variables") {
      for (const [key, v] of Object.entries(value)) element.style.setProperty(`--${key}`, v);
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  add(element, children);
  return element;
}

/** Append nodes, strings and lists of them; null, undefined and false are skipped. */
export function add(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child);
  }
  return parent;
}

/** An icon drawn with strokes on a 24 × 24 grid; it says nothing to screen readers. */
export function strokes(path, className = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
