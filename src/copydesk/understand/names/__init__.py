"""Names in prose: who and what a text speaks of.

A name is a run of capitalised words, with the particles that stand inside names. Later, shorter
forms ("Soleimani" for "Qassem Soleimani") share a word with the full one, which is how news style
guides (AP Stylebook, "names") have them written.
"""

from copydesk.understand.names.find import Name, names_in, same_name

__all__ = ["Name", "names_in", "same_name"]
