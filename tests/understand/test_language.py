"""English is checked; other languages are named where that is possible."""

import pytest

from copydesk.ingest import read
from copydesk.understand.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council met on Monday and voted to close the bridge.", "en"),
        ("Fire at mill", "en"),
        ("Killed: 84. Injured: 284.", "en"),
        ("Le conseil a voté lundi pour la fermeture du pont dans la ville.", "fr"),
        ("El consejo votó el lunes para cerrar el puente de la ciudad.", "es"),
        ("Der Rat hat am Montag für die Sperrung der Brücke gestimmt und ist gegangen.", "de"),
        ("Городской совет проголосовал в понедельник за закрытие моста.", None),
        ("市議会は月曜日に橋の閉鎖を決議した。", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert guess_language(read(text)) == language
