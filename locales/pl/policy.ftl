policy-open = Pokaż lub zmień zasady
policy-refused = { $whose ->
    [site] Zasad dołączonych do tej strony nie użyto
   *[own] Własnych zasad Państwa firmy nie użyto
}: { $problem ->
    [missing] brakuje pola „{ $field }”
    [file] to nie jest JSON: { $value }
   *[field] w polu „{ $field }” nie może być { $value }
}. Obowiązują poprzednie.
