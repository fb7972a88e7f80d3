package fr.relais.convention;

import fr.relais.convention.beneficiaire.BeneficiaireRefusal;
import fr.relais.convention.caf.CafRefusal;
import fr.relais.convention.coordination.CoordinationRefusal;
import fr.relais.convention.ctg.CtgRefusal;
import fr.relais.convention.document.DocumentRefusal;
import fr.relais.convention.edition.EditionRefusal;
import fr.relais.convention.instruction.InstructionRefusal;
import fr.relais.convention.linf.LinfRefusal;
import fr.relais.convention.projet.ProjetRefusal;
import fr.relais.convention.relais.RelaisRefusal;
import fr.relais.convention.signataire.SignataireRefusal;
import fr.relais.convention.stock.StockRefusal;
import fr.relais.convention.territoire.TerritoireRefusal;
import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.RefusalCodes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Tells the kit which refusals each feature may answer: its pages of problems and its contract list them. */
class ConventionRefusals {

    private static final List<RefusalCode[]> FEATURES = List.of(
            ConventionRefusal.values(), //
            DocumentRefusal.values(),
            FichierRefusal.values(),
            EditionRefusal.values(),
            InstructionRefusal.values(),
            ProjetRefusal.values(),
            StockRefusal.values(),
            CafRefusal.values(),
            SignataireRefusal.values(),
            TerritoireRefusal.values(),
            RelaisRefusal.values(),
            BeneficiaireRefusal.values(),
            CtgRefusal.values(),
            LinfRefusal.values(),
            CoordinationRefusal.values());

    @Produces
    @Singleton
    RefusalCodes codes() {
        return RefusalCodes.of(FEATURES.stream().flatMap(Stream::of).toArray(RefusalCode[]::new));
    }
}
