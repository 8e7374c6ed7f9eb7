"""Asking Telegram, once, which bot a token belongs to: for commands that run beside the bot."""

import aiohttp

from bot.errors import Refused, TokenRefused
from bot.settings import Settings

PATIENCE_S = 10
UNKNOWN_TOKEN = (401, 404)


class Unreached(Refused):
    """Telegram does not answer at the configured address."""

    exit_code = 4


async def username(settings: Settings) -> str:
    """The bot's @name, without the @. Raises SettingsRefused, Unreached or TokenRefused."""
    url = f"{settings.telegram_api_url}/bot{settings.token}/getMe"
    try:
        timeout = aiohttp.ClientTimeout(total=PATIENCE_S)
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            status, body = answer.status, await answer.json(content_type=None)
        if status not in UNKNOWN_TOKEN:
            return str(body["result"]["username"])
    except (aiohttp.ClientError, TimeoutError, ValueError, LookupError, TypeError) as error:
        # The text of the error would name the address, and with it the token.
        raise Unreached(
            f"{settings.telegram_api_url} does not answer as Telegram ({type(error).__name__}): "
            "check the network and EKLASE_TELEGRAM_API_URL."
        ) from None
    raise TokenRefused("Telegram does not know this bot's token: get the right one from @BotFather.")
