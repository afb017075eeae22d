policy-open = Vedeți sau schimbați politica
policy-refused = { $whose ->
    [site] Politica de lângă această pagină nu a fost folosită
   *[own] Politica dumneavoastră nu a fost folosită
}: { $problem ->
    [missing] lipsește „{ $field }”
    [file] nu este JSON: { $value }
   *[field] „{ $field }” nu poate fi { $value }
}. Rămâne valabilă cea dinainte.
