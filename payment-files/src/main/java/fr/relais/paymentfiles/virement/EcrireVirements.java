package fr.relais.paymentfiles.virement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a lot as {@code pain.001.001.09} and reads it back: a file that does not say what the lot says never leaves here. */
public final class EcrireVirements {

    private EcrireVirements() {}

    /** The file of the lot; the same lot always gives the same bytes, whatever the machine, its zone and its language. */
    public static FichierVirements ecrire(Lot lot) {
        String xml = Pain001.write(lot);
        requireFaithful(lot, Pain001.read(xml));
        return FichierVirements.of(xml, lot);
    }

    private static void requireFaithful(Lot lot, Relecture read) {
        Map<String, BigDecimal> wanted =
                lot.virements().stream().collect(Collectors.toMap(Virement::endToEndId, Virement::montant));
        boolean faithful = read.nombre() == lot.virements().size()
                && read.total().compareTo(lot.total()) == 0
                && read.montants().equals(wanted);
        if (!faithful) {
            throw new IllegalStateException("The file of the lot " + lot.msgId() + " does not say what the lot says.");
        }
    }
}
