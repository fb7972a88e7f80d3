package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Compte;
import fr.relais.funding.rapprochement.Rapport.EtapeSommee;
import fr.relais.funding.virement.EtatVirement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts each payment where its transfers leave it: at one stage, so that the stages add up to what was ordered (I13). */
final class Etapes {

    private Etapes() {}

    static List<EtapeSommee> of(Constat constat) {
        Map<UUID, List<VirementSuivi>> attempts =
                constat.virements().stream().collect(Collectors.groupingBy(VirementSuivi::paiementId));
        Map<Etape, List<Paiement>> stages = constat.paiements().stream()
                .collect(Collectors.groupingBy(
                        paiement -> of(paiement, attempts.getOrDefault(paiement.id(), List.of()))));
        return Arrays.stream(Etape.values())
                .map(etape -> new EtapeSommee(
                        etape,
                        Compte.of(stages.getOrDefault(etape, List.of()).stream().map(Paiement::net))))
                .toList();
    }

    private static Etape of(Paiement paiement, List<VirementSuivi> attempts) {
        if (paiement.net().isZero()) {
            return Etape.SANS_VIREMENT;
        }
        return attempts.stream()
                .filter(VirementSuivi::continueOuPaye)
                .reduce((first, last) -> last)
                .or(() -> attempts.stream().reduce((first, last) -> last))
                .flatMap(VirementSuivi::etat)
                .map(Etapes::of)
                .orElse(Etape.A_REUNIR);
    }

    private static Etape of(EtatVirement etat) {
        return switch (etat) {
            case LIQUIDE -> Etape.EN_LOT;
            case ORDONNANCE -> Etape.APPROUVE;
            case LIBERE -> Etape.LIBERE;
            case EMIS -> Etape.EMIS;
            case PAYE -> Etape.EXECUTE;
            case REJETE -> Etape.REJETE;
            case RETOURNE -> Etape.RETOURNE;
            case RETIRE -> Etape.A_REUNIR;
        };
    }
}
