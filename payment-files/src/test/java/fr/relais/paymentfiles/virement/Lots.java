package fr.relais.paymentfiles.virement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lots valid by default, changed by one word; the accounts are invented. */
final class Lots {

    static final String IBAN_CAF = "FR7630001007941234567890185";
    static final String IBAN_MEAUX = "FR1420041010050500013M02606";

    static final Compte CAF = new Compte("Caf de Seine-et-Marne", IBAN_CAF, Optional.of("BDFEFRPPCCT"));
    static final Compte MEAUX = new Compte("Commune de Meaux", IBAN_MEAUX, Optional.empty());

    private Lots() {}

    /** The two acomptes 1 of 2022 in the seed of Meaux. */
    static Lot meaux() {
        return lot(virement("771-201800145-2022-A1", "8729.00"), virement("771-201800146-2022-A1", "7121.94"));
    }

    static Virement virement(String endToEndId, String montant) {
        return new Virement(endToEndId, new BigDecimal(montant), MEAUX, "Acompte 1 sur 2022, RPE n° 1 à Meaux");
    }

    static Lot lot(Virement... virements) {
        return lot(List.of(virements));
    }

    static Lot lot(List<Virement> virements) {
        BigDecimal total = virements.stream().map(Virement::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lot(virements, total);
    }

    static Lot lot(List<Virement> virements, BigDecimal total) {
        return new Lot(
                "771-LOT-2022-0001",
                OffsetDateTime.parse("2022-03-15T09:30:00.123456+01:00"),
                LocalDate.parse("2022-03-17"),
                CAF,
                virements,
                total);
    }

    static Lot ofSize(int size) {
        return lot(IntStream.range(0, size)
                .mapToObj(index -> virement("771-2018%05d-2022-A1".formatted(index), (index + 1) + ".07"))
                .toList());
    }
}
