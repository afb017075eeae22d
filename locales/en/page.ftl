language-name = English
app-name = Amends
