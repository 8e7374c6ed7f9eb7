// Where a link leads: a bot of this simulator is opened on the same phone, anything else in a new tab, after a question.

import { ask } from "./overlay.js";
import { t } from "./strings.js";

const TELEGRAM = /^(?:https?:\/\/(?:t|telegram)\.me\/|tg:\/\/resolve\?domain=)([A-Za-z][A-Za-z0-9_]{2,31})(?:[?&](.*))?$/;
const OUTSIDE = /^(https?|mailto|tel):/i;

/** Follow a link that was tapped in a chat. `event`, when given, is the click on a real link element. */
export async function followLink(address, event, chat) {
  const inside = TELEGRAM.exec(address);
  const known = inside && [...chat.person.chats.values()].find(({ bot }) => bot.username?.toLowerCase() === inside[1].toLowerCase());
  if (known) {
    event?.preventDefault();
    const parameters = new URLSearchParams(inside[2] ?? "");
    await chat.phone.openChat(known.bot.id, parameters.get("start"));
    return;
  }
  if (event) return; // the browser opens it
  if (!OUTSIDE.test(address)) {
    await ask(chat.phone.node, t("strangeLink", { address }), [{ label: t("ok"), value: true }]);
    return;
  }
  const sure = await ask(chat.phone.node, t("openLink", { address }), [{ label: t("cancel"), value: false }, { label: t("open"), value: true }]);
  if (sure) open(address, "_blank", "noopener,noreferrer");
}
