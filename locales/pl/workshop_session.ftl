session-save = Zapisz plan do pliku
session-open = Otwórz plan z pliku
session-before = Wróć do poprzedniego planu
rules-own = Własne zasady z tej przeglądarki tu nie obowiązują, aby telefony na sali pokazywały te same liczby.
