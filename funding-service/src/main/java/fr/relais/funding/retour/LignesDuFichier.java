package fr.relais.funding.retour;

import fr.relais.paymentfiles.retour.FichierRetours;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.RetourDeLot;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a file, transfer by transfer: what is said of a transfer is more precise than what is said of its lot, and of two
 * things said of a lot the later is the more precise.
 */
final class LignesDuFichier {

    private LignesDuFichier() {}

    static List<LigneLue> of(FichierRetours read, Function<String, LotConnu> lots) {
        Set<String> named = read.retours().stream().map(Retour::endToEndId).collect(Collectors.toUnmodifiableSet());
        Stream<LigneLue> transfers = read.retours().stream().map(one -> LigneLue.of(Origine.VIREMENT, one));
        Stream<LigneLue> wholeLots = IntStream.range(0, read.lots().size())
                .boxed()
                .flatMap(i -> isLast(read.lots(), i)
                        ? lot(read.lots().get(i), lots, named)
                        : Stream.of(LigneLue.ofLot(read.lots().get(i), Suite.SANS_EFFET)));
        Stream<LigneLue> movements = read.ecartees().stream().map(LigneLue::of);
        return Stream.of(transfers, wholeLots, movements)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isLast(List<RetourDeLot> told, int index) {
        return told.subList(index + 1, told.size()).stream()
                .noneMatch(later -> later.reference().equals(told.get(index).reference()));
    }

    private static Stream<LigneLue> lot(RetourDeLot told, Function<String, LotConnu> lots, Set<String> named) {
        LotConnu lot = lots.apply(told.reference());
        if (lot.virements().isEmpty()) {
            return Stream.of(LigneLue.ofLot(told, Suite.REFERENCE_INCONNUE));
        }
        if (!lot.isTheSumOf(told)) {
            return Stream.of(LigneLue.ofLot(told, Suite.MONTANT_DIFFERENT));
        }
        List<LigneLue> transfers = lot.concernedBy(told)
                .map(LotConnu.Ligne::endToEndId)
                .filter(reference -> !named.contains(reference))
                .map(reference -> LigneLue.ofTransfer(told, reference))
                .toList();
        return transfers.isEmpty() ? Stream.of(LigneLue.ofLot(told, Suite.SANS_EFFET)) : transfers.stream();
    }
}
