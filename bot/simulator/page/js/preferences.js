// What this browser remembers: language, theme, which phones are open, whether the guide is. A browser that forbids
// storage simply forgets.

const PREFIX = "phones.";

export function remembered(name, otherwise = null) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Private windows and full disks may refuse; the page works the same without it.
  }
}
