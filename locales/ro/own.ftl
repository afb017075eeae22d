### Plans of the manager’s own, and what leads to their dialogs.

own-plan-name = Planul dumneavoastră
own-plan-cannot = Planul dumneavoastră nu se potrivește cu cazul așa cum este acum. „Comparați planurile” spune de ce.
own-plan-compare = Comparați planurile, alcătuiți unul
own-plan-record = Consemnarea deciziei și calendar
check-back-question = Este totul în regulă acum sau mai avem ceva de făcut pentru dumneavoastră?
