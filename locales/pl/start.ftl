### The side of the advice before anything is known.

advice-title = Zalecenia
advice-empty = Zalecenia pojawią się tutaj, gdy tylko będzie wiadomo, co poszło nie tak lub jak poważne to było.
advice-empty-first = Najwięcej zmieniają trzy fakty. Warto zacząć od nich:
advice-empty-failures = Co poszło nie tak
advice-empty-severity = Jak poważne to było dla klienta
advice-empty-cause = Czyja była przyczyna
advice-empty-then = Potem widać, co zrobić, ilu na 100 takich klientów prawdopodobnie zostanie, ile kosztuje każda opcja, a także plan z terminami i słowa przeprosin. Nic z wpisanych danych nie opuszcza tej przeglądarki.
# While the words of the advice are loaded.
advice-wait = Chwileczkę…
advice-words-failed = Nie udało się wczytać słów tej części.
advice-words-retry = Spróbuj ponownie
