// An echo bot with a button, as anybody would write it with grammY. Knows nothing of the simulator.

import { createServer } from "node:http";
import { createRequire } from "node:module";

// Where grammY was installed; a bot of one's own would simply import it.
const { Bot, InlineKeyboard, webhookCallback } = createRequire(process.env.GRAMMY + "/")("grammy");

const bot = new Bot(process.env.TOKEN, { client: { apiRoot: process.env.TELEGRAM_API } });
const keyboard = new InlineKeyboard().text("Press", "press");

bot.command("start", (ctx) => ctx.reply("Hello from grammY", { reply_markup: keyboard }));
bot.on("message:text", (ctx) => ctx.reply(ctx.message.text));
bot.on("callback_query:data", async (ctx) => {
  await ctx.answerCallbackQuery("Pressed");
  await ctx.editMessageText("Thank you");
});

if (process.env.WEBHOOK) {
  const server = createServer(webhookCallback(bot, "http", { secretToken: "secret" }));
  server.listen(0, "127.0.0.1", () =>
    bot.api.setWebhook(`http://127.0.0.1:${server.address().port}/hook`, { secret_token: "secret" }));
} else {
  await bot.start();
}
