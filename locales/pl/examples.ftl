### Cases to try. Ours, invented or retold; the same ids stand in src/app/examples.json.

# A title in a list.
# $id (String) - the example
example-title = { $id ->
    [sc-01] Brakujące serwetki
    [sc-02] Torebka bez frytek
    [sc-03] Kawa w wiadrze
    [sc-04] Godzina na wyciągu
    [sc-05] Łóżko spóźnione o dwa tygodnie
    [sc-06] Dwa razy odesłani
    [sc-07] To nie była pogoda
    [sc-09] Czwarte przepraszam
    [sc-10] Zagubiony teleskop
    [sc-13] Wszystkie systemy działają
    [sc-15] Rachunek i wycena
    [sc-17] Bez orzechów
   *[sc-19] Ostatni autobus
}
