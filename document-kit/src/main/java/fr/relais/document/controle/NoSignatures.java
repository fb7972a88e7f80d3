package fr.relais.document.controle;

import fr.relais.document.SignatureElectronique;
import fr.relais.document.SignatureVerifier;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.List;

/** A service that keeps no signed document looks for no signature. */
@DefaultBean
@Singleton
class NoSignatures implements SignatureVerifier {

    @Override
    public boolean mayBeIn(byte[] pdf) {
        return false;
    }

    @Override
    public List<SignatureElectronique> verify(byte[] pdf) {
        return List.of();
    }
}
