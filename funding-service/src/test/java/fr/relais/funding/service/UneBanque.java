package fr.relais.funding.service;

import fr.relais.funding.exemples.FichierDeLaBanque;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A bank that does one thing with each transfer, once, whatever file it is sent again; and that tells it in no order. Of the first two
 * transfers it has, it rejects one and returns the other.
 */
final class UneBanque {

    private static final Map<Integer, Integer> FIRST = Map.of(0, 0, 1, 3);

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final List<FichierDeLaBanque> told = new ArrayList<>();
    private final Map<String, BigDecimal> paid = new HashMap<>();
    private BigDecimal inFiles = BigDecimal.ZERO;
    private BigDecimal rejected = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private boolean wellDisposed;
    private int treated;

    UneBanque(Random random) {
        this.random = random;
    }

    /** From now on every transfer is executed. */
    void executesAll() {
        wellDisposed = true;
    }

    /** A file that the bank took before is not taken again. */
    void takes(String message, Map<String, String> montants) {
        if (taken.add(message)) {
            montants.forEach((reference, montant) -> treat(message, reference, montant));
        }
    }

    private void treat(String message, String reference, String montant) {
        inFiles = inFiles.add(new BigDecimal(montant));
        int fate = wellDisposed ? 9 : FIRST.getOrDefault(treated++, random.nextInt(10));
        if (random.nextBoolean()) {
            told.add(FichierDeLaBanque.rapport(message, UnLot.today()).virement(reference, "ACSP", ""));
        }
        if (fate < 3) {
            rejected = rejected.add(new BigDecimal(montant));
            told.add(FichierDeLaBanque.rapport(message, UnLot.today()).virement(reference, "RJCT", "AC04"));
        } else {
            paid.merge(payment(reference), new BigDecimal(montant), BigDecimal::add);
            told.add(releve("D", reference).execute(reference, montant));
            if (fate < 6) {
                returned = returned.add(new BigDecimal(montant));
                paid.merge(payment(reference), new BigDecimal(montant).negate(), BigDecimal::add);
                told.add(releve("C", reference).retourne(reference, montant, "AC06"));
            }
        }
    }

    private static FichierDeLaBanque releve(String kind, String reference) {
        return FichierDeLaBanque.releve(kind + reference.substring(4), UnLot.today());
    }

    private static String payment(String reference) {
        return reference.substring(0, reference.indexOf('-'));
    }

    /** Everything told so far, also what was read already. */
    List<FichierDeLaBanque> told() {
        return List.copyOf(told);
    }

    /** What each payment really received in the end, the smallest first. */
    List<String> netPaid() {
        return paid.values().stream().sorted().map(BigDecimal::toPlainString).toList();
    }

    BigDecimal inFiles() {
        return inFiles;
    }

    BigDecimal rejected() {
        return rejected;
    }

    BigDecimal returned() {
        return returned;
    }

    @Override
    public String toString() {
        return inFiles + " in " + taken.size() + " files, " + rejected + " rejected, " + returned + " returned";
    }
}
