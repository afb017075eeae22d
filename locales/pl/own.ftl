### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = Własny plan
own-plan-cannot = Własny plan nie pasuje do sprawy w obecnym kształcie. Dlaczego, mówi okno „Porównaj plany”.
own-plan-compare = Porównaj plany, ułóż własny
own-plan-record = Zapis decyzji i kalendarz
check-back-question = Czy teraz wszystko jest w porządku, czy powinniśmy jeszcze coś zrobić?
