package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures of recovery that no text found gives: parameters, not constants (CALC-9, ASM-FUND-40). */
@ApplicationScoped
public class ParametresIndu {

    private final Montant seuil;
    private final Prescription prescription;

    ParametresIndu(
            @ConfigProperty(name = "relais.indu.seuil-petit-montant") String seuil,
            @ConfigProperty(name = "relais.indu.prescription-annees") int annees) {
        this.seuil = Montant.of(seuil);
        this.prescription = new Prescription(annees);
    }

    /** Below it an indu may be cancelled; 0.00 cancels nothing. */
    Montant seuilPetitMontant() {
        return seuil;
    }

    public Prescription prescription() {
        return prescription;
    }
}
