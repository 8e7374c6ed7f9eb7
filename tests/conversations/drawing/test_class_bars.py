"""Bars of missed lessons: a row a class, as long as its lessons, in two colours."""

from io import BytesIO

from PIL import Image

from conversations.drawing import class_bars
from conversations.drawing.canvas import WIDTH
from conversations.drawing.class_bars import HEAD, ROW, Bar, ClassBars


def test_a_row_a_class_and_what_is_missed_twice_as_often_is_twice_as_long() -> None:
    def picture(*bars: Bar) -> Image.Image:
        drawn = class_bars.draw(ClassBars("Kavētās stundas", "30 dienas", bars, "attaisnotas", "ne"))
        return Image.open(BytesIO(drawn)).convert("RGB")

    def long(image: Image.Image, row: int) -> int:
        return sum(_is_blue(image.getpixel((left, row))) for left in range(WIDTH))

    def rows(image: Image.Image) -> list[int]:
        lengths = [long(image, row) for row in range(HEAD - 40, image.height)]
        return sorted({length for length in lengths if length > WIDTH / 5 and lengths.count(length) > 20})

    one = picture(Bar("7.b", 4.0, 0.0, "4,0"))
    two = picture(Bar("7.b", 4.0, 0.0, "4,0"), Bar("10.a un citas mazās klases", 2.0, 0.0, "2,0"))
    assert two.height - one.height == ROW
    half, whole = rows(two)
    assert rows(one) == [whole]
    assert abs(whole - 2 * half) <= 4
    assert picture().width == WIDTH  # nothing was missed: still a picture


def _is_blue(pixel: object) -> bool:
    red, green, blue = pixel if isinstance(pixel, tuple) else (255, 255, 255)
    return bool(blue - red > 60 and green < 140)
