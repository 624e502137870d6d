package org.verger.demonstration;

import org.verger.people.PersonName;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Given names of the parents and the staff of England's schools.
final class AdultNames {
    static final List<String> WOMEN =
            List.of(
                    "Abena",
                    "Agnieszka",
                    "Aileen",
                    "Amina",
                    "Anjali",
                    "Bernadette",
                    "Bronwen",
                    "Carys",
                    "Catherine",
                    "Chiamaka",
                    "Claire",
                    "Deborah",
                    "Ebony",
                    "Elżbieta",
                    "Farida",
                    "Fiona",
                    "Folake",
                    "Gillian",
                    "Gurpreet",
                    "Halima",
                    "Heather",
                    "Ioana",
                    "Jacqueline",
                    "Jasmin",
                    "Joanna",
                    "Karen",
                    "Kateryna",
                    "Kirsty",
                    "Lakshmi",
                    "Lauren",
                    "Ling",
                    "Louise",
                    "Magdalena",
                    "Mehwish",
                    "Monique",
                    "Nadia",
                    "Nasreen",
                    "Natalie",
                    "Ngozi",
                    "Nicola",
                    "Parveen",
                    "Rachel",
                    "Rebecca",
                    "Rukhsana",
                    "Samantha",
                    "Sangeeta",
                    "Shabnam",
                    "Sinéad",
                    "Sunita",
                    "Svetlana",
                    "Tracey",
                    "Uzma",
                    "Yasmin",
                    "Yewande",
                    "Zuzanna");
    static final List<String> MEN =
            List.of(
                    "Abdul",
                    "Adebayo",
                    "Alasdair",
                    "Andrzej",
                    "Anthony",
                    "Babak",
                    "Bogdan",
                    "Chinedu",
                    "Christopher",
                    "Craig",
                    "Darren",
                    "Dinesh",
                    "Emmanuel",
                    "Faisal",
                    "Gareth",
                    "Gavin",
                    "Giorgos",
                    "Hamish",
                    "Harpreet",
                    "Ifan",
                    "Jamal",
                    "Jonathan",
                    "Junaid",
                    "Kamil",
                    "Kieran",
                    "Krzysztof",
                    "Kwabena",
                    "Laurence",
                    "Lee",
                    "Manjit",
                    "Marcin",
                    "Matthew",
                    "Minh",
                    "Nathaniel",
                    "Neil",
                    "Olumide",
                    "Paolo",
                    "Patrick",
                    "Rajesh",
                    "Richard",
                    "Rupert",
                    "Sanjay",
                    "Simon",
                    "Stefan",
                    "Stuart",
                    "Terence",
                    "Vikram",
                    "Wayne",
                    "Xiang",
                    "Yiannis",
                    "Zahid");

    private AdultNames() {}

    static PersonName woman(String family, Random random) {
        return new PersonName(WOMEN.get(random.nextInt(WOMEN.size())), family);
    }

    static PersonName man(String family, Random random) {
        return new PersonName(MEN.get(random.nextInt(MEN.size())), family);
    }

    static PersonName anybody(Random random) {
        var family = InventedNames.FAMILY.get(random.nextInt(InventedNames.FAMILY.size()));
        return random.nextInt(10) < 7 ? woman(family, random) : man(family, random);
    }

    /// The part of an address before the `@`, one person's only by its number.
    static String address(PersonName name, int number) {
        var plain = Normalizer.normalize(name.full(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replace(' ', '.').replaceAll("[^a-z.]", "") + number;
    }
}
