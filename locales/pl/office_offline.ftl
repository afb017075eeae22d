notice-text = Nowa wersja tej strony jest gotowa.
notice-load = Wczytaj nową wersję
notice-later = Później
notice-unkept = Nowa wersja nie została wczytana: ta przeglądarka nie przechowuje sprawy, więc po ponownym wczytaniu strony zostałaby ona utracona. Proszę zapisać sprawę do pliku w oknie „Sprawy”, a potem zamknąć stronę i otworzyć ją ponownie.
privacy-copy = Aby strona działała bez sieci, ta przeglądarka przechowuje jej kopię: { $count ->
    [one] 1 plik z tej witryny.
    [few] { $count } pliki z tej witryny.
    [many] { $count } plików z tej witryny.
   *[other] { $count } pliku z tej witryny.
} Przy każdym otwarciu strony przeglądarka pyta witrynę o nową wersję. Wprowadzone dane nie są przy tym przesyłane.
privacy-copy-list = Wszystkie pliki kopii
share-here = Ta strona jest plikiem na tym komputerze, więc link nie otworzy się nigdzie indziej. Zamiast niego można wysłać sprawę jako plik.
