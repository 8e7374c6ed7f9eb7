"""An echo bot with a button, as anybody would write it with pyTelegramBotAPI; knows no simulator."""

# Its decorators are untyped and its address is declared as None; that is the library's own matter.
# mypy: disable-error-code="untyped-decorator, no-untyped-call, assignment, arg-type, union-attr"

import os
from http.server import BaseHTTPRequestHandler, HTTPServer

import telebot
from telebot.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

telebot.apihelper.API_URL = os.environ["TELEGRAM_API"] + "/bot{0}/{1}"
bot = telebot.TeleBot(os.environ["TOKEN"], threaded=False)
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Press", callback_data="press")]])


@bot.message_handler(commands=["start"])
def start(message: Message) -> None:
    bot.send_message(message.chat.id, "Hello from pyTelegramBotAPI", reply_markup=KEYBOARD)


@bot.message_handler(func=lambda message: True)
def echo(message: Message) -> None:
    bot.send_message(message.chat.id, message.text)


@bot.callback_query_handler(func=lambda query: True)
def press(query: CallbackQuery) -> None:
    bot.answer_callback_query(query.id, "Pressed")
    bot.edit_message_text("Thank you", query.message.chat.id, query.message.message_id)


class Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        bot.process_new_updates([Update.de_json(body.decode())])
        self.send_response(200)
        self.end_headers()


if os.environ.get("WEBHOOK"):
    server = HTTPServer(("127.0.0.1", 0), Hook)
    bot.set_webhook(f"http://127.0.0.1:{server.server_port}/hook")
    server.serve_forever()
else:
    bot.infinity_polling(timeout=20, long_polling_timeout=20)
