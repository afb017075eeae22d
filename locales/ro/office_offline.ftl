notice-text = O versiune nouă a acestei pagini este pregătită.
notice-load = Încărcați versiunea nouă
notice-later = Mai târziu
notice-unkept = Versiunea nouă nu a fost încărcată: acest browser nu păstrează cazul dumneavoastră, iar la reîncărcare s-ar pierde. Salvați cazul într-un fișier din „Cazuri”, apoi închideți pagina și deschideți-o din nou.
privacy-copy = Pentru a funcționa fără rețea, acest browser păstrează o copie a paginii: { $count ->
    [one] 1 fișier de pe acest site.
    [few] { $count } fișiere de pe acest site.
   *[other] { $count } de fișiere de pe acest site.
} La fiecare deschidere a paginii, browserul întreabă site-ul dacă există o versiune nouă. Nimic din ce ați introdus nu este transmis astfel.
privacy-copy-list = Toate fișierele copiei
share-here = Această pagină este un fișier de pe acest computer, așa că linkul nu se deschide în altă parte. Trimiteți în schimb cazul ca fișier.
