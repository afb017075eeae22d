session-save = Salvează planul într-un fișier
session-open = Deschide un plan dintr-un fișier
session-before = Înapoi la planul dinainte
rules-own = Politica proprie din acest browser nu se aplică aici, pentru ca telefoanele din sală să arate aceleași cifre.
