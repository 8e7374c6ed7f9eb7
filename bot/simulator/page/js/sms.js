// The SMS of one phone: the tray and the banner of a new one.

import { act } from "./actions.js";
import { h } from "./dom.js";
import { icon, iconButton } from "./icons.js";
import { copyText, toast } from "./overlay.js";
import { dayOf, momentOf, t, timeOf } from "./strings.js";

const BANNER_MS = 10_000;

export class SmsTray {
  constructor(phone) {
    this.phone = phone;
    this.list = h("ol", { class: "sms-list" });
    this.empty = h("p", { class: "sms-empty" }, icon("sms"), t("noSms"));
    this.node = h("section", { class: "sms", "aria-label": t("smsTray"), hidden: true },
      h("header", { class: "sms-head" }, h("h2", {}, t("smsTray")), h("p", {}, phone.person.phone)), this.empty, this.list);
    this.refresh();
  }

  refresh() {
    const { sms } = this.phone.person;
    this.empty.hidden = sms.length > 0;
    const newest = [...sms].sort((a, b) => b.at - a.at || b.id - a.id);
    this.list.replaceChildren(...newest.map((one) => this.#card(one)));
  }

  /** The tray is open: everything in it has been read. */
  markRead() {
    if (document.hidden) return;
    for (const sms of this.phone.person.sms) {
      if (sms.read) continue;
      sms.read = true;
      act(this.phone.person.id, "sms_read", { id: sms.id }).catch((error) => console.warn("sms_read:", error));
    }
    this.phone.store.touch({ type: "sms_read", person: this.phone.person.id });
  }

  #card(sms) {
    const copy = h("button", { type: "button", class: "text-button small", "aria-label": `${t("copy")}: ${sms.from}`, on: { click: () => this.#copy(sms) } }, icon("copy"), t("copy"));
    return h("li", { class: "sms-card", data: { read: sms.read ? "yes" : "no" } },
      h("div", { class: "sms-from" }, h("strong", {}, sms.from || t("unknownSender")),
        h("time", { datetime: new Date(sms.at * 1000).toISOString(), title: momentOf(sms.at) }, `${dayOf(sms.at, this.phone.store.now())}, ${timeOf(sms.at)}`)),
      h("p", { class: "sms-text", dir: "auto" }, unbroken(sms.text)),
      copy);
  }

  async #copy(sms) {
    toast(this.phone.node, (await copyText(sms.text)) ? t("copied") : t("notCopied"));
  }
}

/** Words joined by hyphens, such as passwords, stay in one line while they fit into one. */
function unbroken(text) {
  return text.split(/(\S+-\S+)/).map((part, at) => (at % 2 ? h("span", { class: "joined" }, part) : part));
}

/** "SMS from E-klase"; gateways that tell no sender leave only "SMS". */
function title(sms) {
  return sms.from && sms.from !== "SMS" ? t("smsFrom", { from: sms.from }) : "SMS";
}

/** Show a new SMS over the phone; a tap calls `open`. */
export function smsBanner(phone, sms, open) {
  phone.node.querySelector(".banner")?.remove();
  const leave = () => banner.remove();
  const banner = h("div", { class: "banner", role: "status" },
    h("button", { type: "button", class: "banner-open", on: { click: () => { leave(); open(); } } },
      h("span", { class: "banner-icon", "aria-hidden": "true" }, icon("sms")),
      h("span", { class: "banner-text" }, h("strong", {}, title(sms)), h("span", {}, sms.text))),
    iconButton("close", t("close"), leave));
  phone.node.append(banner);
  let timer = setTimeout(leave, BANNER_MS);
  const hold = () => clearTimeout(timer);
  const resume = () => { hold(); timer = setTimeout(leave, BANNER_MS); };
  for (const type of ["pointerenter", "focusin"]) banner.addEventListener(type, hold);
  for (const type of ["pointerleave", "focusout"]) banner.addEventListener(type, resume);
}
