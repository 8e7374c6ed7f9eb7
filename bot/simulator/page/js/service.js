// Service messages: the small lines in the middle of a chat that tell what happened to it.

import { t } from "./strings.js";

/** The sentence of a service message, or null for an ordinary message. */
export function service(message) {
  if (message.pinned_message) return t("servicePinned");
  if (message.new_chat_members) return t("serviceJoined", { who: names(message.new_chat_members) });
  if (message.left_chat_member) return t("serviceLeft", { who: names([message.left_chat_member]) });
  if (message.new_chat_title) return t("serviceTitle", { title: message.new_chat_title });
  if (message.group_chat_created || message.supergroup_chat_created) return t("serviceCreated");
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("serviceMigrated");
  if (message.users_shared || message.chat_shared) return t("serviceShared");
  if (message.web_app_data) return t("serviceData", { button: message.web_app_data.button_text });
  return null;
}

function names(users) {
  return users.map((user) => [user.first_name, user.last_name].filter(Boolean).join(" ")).join(", ");
}
