"""`eklase sms …`: whether short messages leave."""

import asyncio
from collections.abc import Callable
from typing import Annotated

import typer

from bot.errors import Refused
from bot.settings import Settings
from bot.sms import GatewayBusy, GatewayRefused, RealGateway, gateway
from bot.sms.delivery import GATEWAY_SECONDS
from bot.sms.hooks import HookSettings
from storage.clock import Clock, system_clock
from storage.people import PhoneRefused, phone_form

TEXT = "E-klase: parbaudes iszina, atbildet nav vajadzigs."


class NotTaken(Refused):
    """The gateway did not take a message."""


class NumberRefused(Refused):
    """Not a mobile number."""

    exit_code = 2


class NobodyListens(Refused):
    """There are no addresses to report to."""

    exit_code = 2


def sms_commands(settings: Callable[[], Settings], clock: Clock = system_clock) -> typer.Typer:
    """The commands, for the gateway of the settings."""
    app = typer.Typer(no_args_is_help=True, help="Short messages: the gateway of EKLASE_SMS_URL.")

    @app.command()
    def test(
        number: Annotated[str, typer.Argument(help="Whose phone shall ring, such as +37126123456.")],
    ) -> None:
        """Send one message without anything secret, past the queue, and say what the gateway answers."""
        try:
            phone = phone_form(number)
        except PhoneRefused:
            raise NumberRefused(f"{number} is no mobile number.") from None
        typer.echo(asyncio.run(_tried(settings(), phone, clock)))

    @app.command()
    def addresses() -> None:
        """Print where a provider by HTTP reports receipts and inbound messages; they are secret."""
        given = settings()
        if given.sms_hooks_url is None or given.sms_hooks_secret is None:
            raise NobodyListens("EKLASE_SMS_HOOKS_URL and EKLASE_SMS_HOOKS_SECRET are not set.")
        hooks = HookSettings(given.sms_hooks_url, given.sms_hooks_secret.get_secret_value())
        typer.echo(f"receipts  {hooks.address('receipts')}\ninbound   {hooks.address('inbound')}")

    return app


async def _tried(settings: Settings, phone: str, clock: Clock) -> str:
    made = await asyncio.to_thread(gateway, settings.sms_url)
    name = made.says() if isinstance(made, RealGateway) else f"the file {settings.sms_file}"
    if isinstance(made, RealGateway):
        await made.open()
    try:
        async with asyncio.timeout(GATEWAY_SECONDS):
            reference = await made.send(phone, TEXT, clock())
    except GatewayRefused as refused:
        raise NotTaken(f"{name} refuses it ({refused.fate}: {refused}).") from None
    except GatewayBusy as busy:
        raise NotTaken(f"{name} is busy ({busy}); try again in {max(1, round(busy.seconds))} s.") from None
    except Exception as fault:
        raise NotTaken(f"{name} did not take it ({type(fault).__name__}: {fault}).") from None
    finally:
        if isinstance(made, RealGateway):
            await made.close()
    return f"Taken by {name}" + (f" as {reference}." if reference else ".")
