"""JupyterLab as `make lab` opens it: on the notebooks, asking nothing of the outside world."""

c = get_config()  # noqa: F821  (Jupyter gives it)

c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
c.LabApp.extension_manager = "readonly"
c.LabApp.news_url = None
