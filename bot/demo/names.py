"""Latvian names: given names by generation, family names with both endings, vocatives.

Family names are kept in the masculine form; `feminine` gives the other. Most people are Latvians, some bear
the names of Latvia's Russians, Poles, Belarusians and Ukrainians in Latvian spelling.
"""

from dataclasses import dataclass
from random import Random
from typing import Literal

Gender = Literal["female", "male"]
Community = Literal["latvian", "slavic"]
Generation = Literal["pupil", "adult", "elder"]

GENDERS: tuple[Gender, Gender] = ("female", "male")
SLAVIC_SHARE = 0.15


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GIVEN: dict[tuple[Community, Generation, Gender], tuple[str, ...]] = {
    ("latvian", "pupil", "female"): _words(
        """
        Adriana Agate Alise Amanda Amēlija Anna Annija Beāte Betija Dārta Elīna Elizabete Elza
        Emīlija Enija Estere Evelīna Gabriela Grieta Helēna Ieva Justīne Karlīna Karolīna Kate
        Katrīna Keita Krista Laura Līva Luīze Madara Marija Marta Megija Melānija Monta Nikola
        Odrija Patrīcija Paula Rēzija Rūta Samanta Sāra Sofija Terēze Tīna Una Viktorija Zane
        """
    ),
    ("latvian", "pupil", "male"): _words(
        """
        Adrians Aksels Alekss Artūrs Bruno Daniels Dāvids Dāvis Edvards Eduards Emīls Ernests
        Gustavs Haralds Henrijs Hugo Jānis Jēkabs Jurģis Kārlis Klāvs Kristaps Kristers Krišjānis
        Linards Mārcis Mārtiņš Matīss Mikus Niklāvs Niks Oskars Oto Patriks Pauls Ralfs Raivis
        Reinis Renārs Rihards Roberts Rūdolfs Sandis Teodors Tomass Toms Uģis Valters Vilhelms
        """
    ),
    ("latvian", "adult", "female"): _words(
        """
        Agnese Aija Anda Anita Antra Baiba Daiga Daina Diāna Dina Elīna Evija Gita Gunita Gunta Guna
        Ieva Ilona Ilva Inese Inga Ingrīda Inta Iveta Jana Jolanta Kristīne Laila Laura Lāsma Lelde
        Liene Līga Linda Maija Mārīte Rita Rudīte Sandra Sanita Santa Sarmīte Sigita Signe Solvita
        Una Vineta Vita Zane Zinta
        """
    ),
    ("latvian", "adult", "male"): _words(
        """
        Agris Aigars Ainārs Aivars Aldis Arnis Artis Arvis Dainis Edgars Egils Elmārs Gatis Gints
        Guntars Guntis Ģirts Ilmārs Ingus Intars Ivars Jānis Juris Kaspars Lauris Māris Modris
        Normunds Oskars Pēteris Raimonds Raitis Raivo Rolands Sandis Uldis Valdis Viesturs Vilnis
        Zigmārs
        """
    ),
    ("latvian", "elder", "female"): _words(
        """
        Aina Ārija Ausma Austra Biruta Dzidra Ilga Lilija Mirdza Skaidrīte Valija Vija Zenta Zigrīda
        """
    ),
    ("latvian", "elder", "male"): _words(
        """
        Alfrēds Arnolds Arvīds Imants Ojārs Valdis Vilis Zigurds
        """
    ),
    ("slavic", "pupil", "female"): _words(
        """
        Aleksandra Alīna Anastasija Arina Darja Diāna Jūlija Kira Ksenija Milana Polina Sofija
        Valērija Veronika Viktorija
        """
    ),
    ("slavic", "pupil", "male"): _words(
        """
        Aleksandrs Aleksejs Artjoms Daņila Dmitrijs Ivans Jegors Kirils Maksims Marks Mihails Nikita
        Romans Timofejs Vladislavs
        """
    ),
    ("slavic", "adult", "female"): _words(
        """
        Alla Irina Jeļena Jūlija Larisa Ludmila Marina Natālija Oksana Olga Svetlana Tatjana Žanna
        """
    ),
    ("slavic", "adult", "male"): _words(
        """
        Aleksandrs Aleksejs Andrejs Deniss Dmitrijs Igors Jurijs Konstantīns Oļegs Pāvels Sergejs
        Viktors
        """
    ),
    ("slavic", "elder", "female"): ("Gaļina", "Ņina", "Raisa", "Tamāra", "Valentīna"),
    ("slavic", "elder", "male"): ("Anatolijs", "Boriss", "Leonīds", "Nikolajs"),
}

FAMILY: dict[Community, tuple[str, ...]] = {
    "latvian": _words(
        """
        Bērziņš Kalniņš Ozoliņš Jansons Ozols Liepiņš Krūmiņš Balodis Eglītis Zariņš Pētersons
        Vītols Kļaviņš Kārkliņš Vanags Šteinbergs Siliņš Krastiņš Apinis Lācis Briedis Zaķis Zālītis
        Lapiņš Rozītis Priede Liepa Egle Roze Sproģis Zvirbulis Cīrulis Strazdiņš Dzenis Žagars
        Celmiņš Upītis Avotiņš Ezeriņš Saulītis Mežals Līdaka Puriņš Niedra Gailītis Gulbis Bite
        Cālītis Skujiņš Kūlis Andersons Pavlovskis Grīnbergs Rudzītis Auziņš Miezis Graudiņš
        Dreimanis Freimanis Veinbergs Brencis Ābols Bumbieris Plūme Lazdiņš Alksnis Apsītis
        Kronbergs Rubenis Dambis Kalējs Mucenieks Podnieks Vēveris Siksna Zirnis Pumpurs Ziediņš
        Smilga Sarkanis
        """
    ),
    "slavic": _words(
        """
        Ivanovs Petrovs Kuzņecovs Smirnovs Volkovs Morozovs Novikovs Vasiļjevs Fjodorovs Sokolovs
        Kozlovs Semjonovs Orlovs Pavlovs Stepanovs Jankovskis Kovaļevskis Savickis Petkevičs
        Adamovičs Lukaševičs Stankevičs Ševčenko Bondarenko Kravčenko Kovaļenko
        """
    ),
}


FEMININE_ENDINGS = (
    ("skis", "ska"),
    ("ckis", "cka"),
    ("sons", "sone"),
    ("nieks", "niece"),
    ("is", "e"),
    ("s", "a"),
    ("š", "a"),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name; `stem` is the family name in the masculine form."""

    given: str
    stem: str
    gender: Gender

    @property
    def family(self) -> str:
        """The family name in the person's own gender."""
        return feminine(self.stem) if self.gender == "female" else self.stem

    @property
    def vocative(self) -> str:
        """How the person is called to."""
        return vocative(self.given)


def feminine(masculine: str) -> str:
    """The feminine form of a family name: Kalniņš → Kalniņa, Lācis → Lāce, Liepa → Liepa."""
    for ending, other in FEMININE_ENDINGS:
        if masculine.endswith(ending):
            return masculine.removesuffix(ending) + other
    return masculine


def vocative(given: str) -> str:
    """The vocative of a given name: Andris → Andri, Jānis → Jāni, Mārtiņš → Mārtiņ, Ilze → Ilze.

    Names in -a and -e stay as they are, which is right for every length.
    """
    return given[:-1] if given.endswith(("s", "š")) else given


def community(rng: Random) -> Community:
    """Which community's names a family bears."""
    return "slavic" if rng.random() < SLAVIC_SHARE else "latvian"


def community_of(family: str) -> Community:
    """Which community a family name (masculine form) stands for."""
    return "slavic" if family in FAMILY["slavic"] else "latvian"


def stem(rng: Random, of: Community) -> str:
    """A family name; the front of the list is more frequent, as in life."""
    names = FAMILY[of]
    return names[int(len(names) * rng.random() ** 1.6)]


def name(
    rng: Random, of: Community, generation: Generation, gender: Gender, family: str | None = None
) -> Name:
    """A name; `family` (masculine form) is drawn when it is not given."""
    return Name(rng.choice(GIVEN[of, generation, gender]), family or stem(rng, of), gender)
