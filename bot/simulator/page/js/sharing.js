// What a person hands to a bot: files, the own phone number, a place. Asked first, as Telegram does.

import { upload } from "./actions.js";
import { chooseFiles, reviewFiles } from "./attachments.js";
import { ask, openMenu, toast } from "./overlay.js";
import { t } from "./strings.js";

export class Sharing {
  /** `chat` is the Chat on whose behalf one shares. */
  constructor(chat) {
    this.chat = chat;
  }

  menu(anchor) {
    const choose = (kind) => () => chooseFiles(kind, (files) => this.files(files, kind));
    openMenu([
      { icon: "image", label: t("photoOrVideo"), run: choose("photo") },
      { icon: "file", label: t("file"), run: choose("document") },
      { icon: "mic", label: t("voice"), run: choose("voice") },
      { icon: "place", label: t("location"), run: () => this.place() },
      { icon: "person", label: t("ownContact"), run: () => this.contact() },
    ], anchor);
  }

  /** Show the files once more, then send them. */
  files(files, kind) {
    const { chat, person, phone } = this.chat;
    if (!chat.started || chat.blocked || !files.length) return;
    reviewFiles(phone.node, files, kind, async (group, list, caption) => {
      try {
        await upload(person.id, chat.bot.id, group, list, caption);
      } catch (error) {
        toast(phone.node, t("refused", { reason: error.message }));
      }
    });
  }

  contact() {
    return this.#share("contact", t("sharePhone", { phone: this.chat.person.phone }));
  }

  place() {
    return this.#share("location", t("sharePlace"));
  }

  async #share(verb, question) {
    const answers = [{ label: t("cancel"), value: false }, { label: t("share"), value: true }];
    if (await ask(this.chat.phone.node, question, answers)) await this.chat.do(verb, {});
  }
}

