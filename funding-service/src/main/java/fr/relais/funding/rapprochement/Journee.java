package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Constat.Paiement;
import fr.relais.funding.rapprochement.Rapport.Compte;
import fr.relais.funding.rapprochement.Rapport.FluxSomme;
import fr.relais.funding.virement.ActeVirement;
import fr.relais.kit.value.Montant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What was recorded that day, act by act. */
final class Journee {

    private Journee() {}

    static List<FluxSomme> of(Constat constat) {
        return Arrays.stream(Flux.values())
                .map(flux -> new FluxSomme(flux, Compte.of(of(constat, flux))))
                .toList();
    }

    private static Stream<Montant> of(Constat constat, Flux flux) {
        return switch (flux) {
            case ORDONNE ->
                constat.paiements().stream()
                        .filter(one -> one.ordonneLe().equals(constat.au()))
                        .map(Paiement::net);
            case REUNI -> acts(constat, ActeVirement.REUNIR);
            case APPROUVE -> acts(constat, ActeVirement.ORDONNANCER);
            case LIBERE -> acts(constat, ActeVirement.LIBERER);
            case EMIS -> acts(constat, ActeVirement.EMETTRE);
            case EXECUTE -> acts(constat, ActeVirement.EXECUTER);
            case REJETE -> acts(constat, ActeVirement.REJETER);
            case RETOURNE -> acts(constat, ActeVirement.RETOURNER);
            case RETIRE -> acts(constat, ActeVirement.RETIRER);
        };
    }

    private static Stream<Montant> acts(Constat constat, ActeVirement acte) {
        return constat.virements().stream()
                .flatMap(virement -> virement.pas().stream()
                        .filter(pas -> pas.acte() == acte && pas.le().equals(constat.au()))
                        .map(pas -> virement.montant()));
    }
}
