"""Who a text speaks of: persons and bodies, their names, and the offices that they hold.

News style names somebody in full with the office first, and by the family name afterwards (AP
Stylebook, "names", "titles"); that is what is read here, in all the orders that English allows.
"""

from copydesk.understand.people.find import find_people
from copydesk.understand.people.model import Holding, Mentioned, Office, Person, Tenure

__all__ = ["Holding", "Mentioned", "Office", "Person", "Tenure", "find_people"]
