// What can be done with one message: the items of its menu.

import { ask } from "./overlay.js";
import { senderName } from "./message.js";
import { t } from "./strings.js";

export function messageMenu(chat, message) {
  const own = message.from?.id === chat.person.id;
  const text = message.text ?? message.caption;
  const open = !message.has_protected_content;
  const items = [{ icon: "reply", label: t("reply"), run: () => chat.reply(message) }];
  if (own && message.text && !message.forward_origin) items.push({ icon: "edit", label: t("edit"), run: () => chat.edit(message) });
  if (text && open) items.push({ icon: "copy", label: t("copy"), run: () => chat.copy(text) });
  if (open) items.push({ icon: "forward", label: t("forward"), run: () => forward(chat, message) });
  items.push({ icon: "trash", label: t("delete"), danger: true, run: () => remove(chat, message) });
  return items;
}

async function forward(chat, message) {
  const started = [...chat.person.chats.values()].filter((one) => one.started && !one.blocked);
  const choices = started.map((one) => ({ label: one.bot.first_name, value: one.bot.id }));
  const to = await ask(chat.phone.node, t("forwardTo"), [{ label: t("cancel"), value: null }, ...choices]);
  if (to) await chat.do("forward", { message_id: message.message_id, to });
}

async function remove(chat, message) {
  const sure = await ask(chat.phone.node, t("deleteSure", { name: senderName(message) }), [
    { label: t("cancel"), value: false }, { label: t("delete"), value: true, danger: true },
  ]);
  if (sure) await chat.do("delete", { message_id: message.message_id });
}
