policy-open = విధానాన్ని చూడండి లేదా మార్చండి
policy-refused = { $whose ->
    [site] ఈ పేజీతో ఉన్న విధానాన్ని వాడలేదు
   *[own] మీ సొంత విధానాన్ని వాడలేదు
}: { $problem ->
    [missing] “{ $field }” లేదు
    [file] ఇది JSON కాదు: { $value }
   *[field] “{ $field }”లో { $value } ఉండకూడదు
}. అంతకు ముందు ఉన్నదే అమల్లో ఉంటుంది.
