package fr.relais.funding;

import fr.relais.document.FichierRefusal;
import fr.relais.funding.comptebancaire.CompteRefusal;
import fr.relais.funding.decision.DecisionRefusal;
import fr.relais.funding.decompte.DecompteRefusal;
import fr.relais.funding.grandlivre.GrandLivreRefusal;
import fr.relais.funding.indu.InduRefusal;
import fr.relais.funding.lot.LotRefusal;
import fr.relais.funding.portefeuille.PortefeuilleRefusal;
import fr.relais.funding.rapprochement.RapprochementRefusal;
import fr.relais.funding.retour.RetourRefusal;
import fr.relais.funding.simulation.SimulationRefusal;
import fr.relais.funding.totaux.TotauxRefusal;
import fr.relais.funding.virement.VirementRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Stream;

/** Tells the kit what each feature of this service may refuse: the pages of its problems and its contract list it. */
@ApplicationScoped
public class Refusals {

    /** Those of the service, then those of each feature; those of files are tested where they are made. */
    public static final List<RefusalCode[]> FEATURES = List.of(
            FundingRefusal.values(),
            DecisionRefusal.values(),
            GrandLivreRefusal.values(),
            InduRefusal.values(),
            SimulationRefusal.values(),
            DecompteRefusal.values(),
            TotauxRefusal.values(),
            PortefeuilleRefusal.values(),
            VirementRefusal.values(),
            CompteRefusal.values(),
            LotRefusal.values(),
            RetourRefusal.values(),
            RapprochementRefusal.values());

    @Produces
    static RefusalCodes codes() {
        return RefusalCodes.of(Stream.concat(FEATURES.stream(), Stream.<RefusalCode[]>of(FichierRefusal.values()))
                .flatMap(Stream::of)
                .toArray(RefusalCode[]::new));
    }
}
